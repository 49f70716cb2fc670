import { type Judge, judgedBy } from './judged.ts'

/** How far into a reply a greeting still opens it: "Right, hello Eva". */
const opening = 25

/** Counts: the reply opens with a greeting or a courteous salutation. A name alone does not. */
export const greet: Judge = (reading) => {
  const hit = reading.find('greeting')[0]
  return judgedBy(hit && hit.start <= opening && hit.start - hit.sentence.start <= opening ? [{ span: hit, weight: 0.96 }] : [], 0.02)
}
