import type { Event, EventOf } from '#contract/event.ts'
import type { Report } from '#contract/report.ts'

/** The report of an attempt that has ended: the last one written, with the trainee's answers of since then. */
export function reportOf(events: readonly Event[]): Report {
  const last = events.findLast((event): event is EventOf<'report'> => event.type === 'report')
  if (!last) throw new Error('Ask for a report only once the attempt has ended.')
  const { type: _type, seq: _seq, at: _at, ...report } = last
  return { ...report, selfAnalysis: report.selfAnalysis.map((asked, n) => ({ ...asked, answer: answerTo(n, events) ?? asked.answer })) }
}

function answerTo(question: number, events: readonly Event[]): string | null {
  const last = events.findLast((event): event is EventOf<'self-analysed'> => event.type === 'self-analysed' && event.question === question)
  return last?.answer ?? null
}
