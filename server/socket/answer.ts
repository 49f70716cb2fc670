import type { z } from 'zod'
import type { Language } from '#contract/language.ts'
import { type Outcome, type RefusalCode, refused } from '#contract/refusal.ts'
import { refusalText } from '#contract/refusal-text.ts'
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
      const outcome = (await mayAsk()) ? await parseAndAsk(schema, ask, sent[0], language) : worded('too-fast', language)
      acknowledge(outcome.ok ? { ok: true, ...outcome.value } : { ok: false, error: outcome.refusal })
    } catch (error) {
      onFault(error)
      acknowledge({ ok: false, error: worded('internal', language).refusal })
    }
  }
}

async function parseAndAsk<S extends z.ZodType, T>(
  schema: S,
  ask: (asked: z.output<S>) => Promise<Outcome<T>>,
  sent: unknown,
  language: Language,
): Promise<Outcome<T>> {
  const parsed = schema.safeParse(sent)
  if (!parsed.success) return misfit(parsed.error.issues, language)
  const outcome = await ask(parsed.data)
  return outcome.ok ? outcome : worded(outcome.refusal.code, language)
}

/** Names the fields that do not fit. */
function misfit(issues: readonly z.core.$ZodIssue[], language: Language) {
  if (issues.some(({ code, path }) => code === 'too_big' && path[0] === 'text')) return worded('too-long', language)
  const fields = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String)))
  const named = fields.length > 0 ? ` (${[...new Set(fields)].join(', ')})` : ''
  return refused('bad-input', `${refusalText('bad-input', language)}${named}`)
}

const worded = (code: RefusalCode, language: Language) => refused(code, refusalText(code, language))
