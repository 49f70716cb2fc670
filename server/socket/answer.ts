import type { z } from 'zod'
import type { Language } from '#contract/language.ts'
import type { Outcome, Refusal } from '#contract/refusal.ts'
import { refusalText, refuse } from '#contract/refusal-text.ts'
import type { Ack } from '#contract/wire.ts'

export type Answering = {
  readonly language: Language
  /** False for one who asks too often. */
  readonly mayAsk: () => Promise<boolean>
  readonly onFault: (error: unknown) => void
}

/**
 * The rhythm of every event: parse, ask, acknowledge. Whatever comes over the wire, this neither throws nor
 * leaves an acknowledgement open; who asked for none still gets the thing done.
 */
export function answering<S extends z.ZodType, T extends object>(
  { language, mayAsk, onFault }: Answering,
  schema: S,
  ask: (asked: z.output<S>) => Promise<Outcome<T>>,
) {
  return async (...sent: readonly unknown[]): Promise<void> => {
    const last = sent.at(-1)
    const acknowledge = (typeof last === 'function' ? last : () => {}) as (ack: Ack<T>) => void
    try {
      const outcome = (await mayAsk()) ? await parseAndAsk(schema, ask, sent[0]) : refuse('too-fast')
      acknowledge(outcome.ok ? { ok: true, ...outcome.value } : { ok: false, error: worded(outcome.refusal, language) })
    } catch (error) {
      onFault(error)
      acknowledge({ ok: false, error: worded(refuse('internal').refusal, language) })
    }
  }
}

async function parseAndAsk<S extends z.ZodType, T>(schema: S, ask: (asked: z.output<S>) => Promise<Outcome<T>>, sent: unknown) {
  const parsed = schema.safeParse(sent)
  if (parsed.success) return ask(parsed.data)
  return refuse(parsed.error.issues.some(isTooLong) ? 'too-long' : 'bad-input')
}

const isTooLong = ({ code, path }: z.core.$ZodIssue): boolean => code === 'too_big' && path[0] === 'text'

const worded = ({ code }: Refusal, language: Language): Refusal => ({ code, message: refusalText(code, language) })
