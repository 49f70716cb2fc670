import { type Judge, judgedBy } from './judged.ts'

/** What may follow a sign-off: a name, a post, a firm, a telephone number. */
const signature = 140

/** Counts: a farewell, a sign-off or a wish ends the reply. A name alone does not. */
export const closeContact: Judge = (reading) => {
  const end = reading.plain.text.length
  const hits = reading.find('closing').filter((hit) => end - hit.end <= signature)
  const last = hits[hits.length - 1]
  return judgedBy(last ? [{ span: last, weight: 0.95 }] : [], 0.03)
}
