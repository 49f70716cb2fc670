import type { ChatModel } from '../llm/chat-model.ts'
import type { Customer } from './customer.ts'
import { direct, wordLimit } from './director.ts'
import { gate, soFarGood } from './gate.ts'
import { typingTime } from './typing-time.ts'

/** Told of every line that the script had to say instead, for the log and the metrics. */
export type FellBack = (why: string) => void

/**
 * A customer whose lines a model phrases. The script says what is meant, the gate holds the model to it, and on
 * any error, timeout or doubt the script's own lines are said: an attempt never waits on, or breaks with, a model.
 */
export function modelCustomer(scripted: Customer, model: ChatModel, fellBack: FellBack = () => {}): Customer {
  return async (script, state, cue, events, onDelta) => {
    const said = await scripted(script, state, cue, events)
    const lines = said.flatMap((event) => (event.type === 'customer-said' ? [event] : []))
    const [first] = lines
    if (!first) return said
    const texts = lines.map(({ text }) => text)
    const reply = events.findLast((event) => event.type === 'trainee-said')?.text ?? ''
    const answered = await model({
      messages: direct(script, state, cue, texts, reply),
      maxTokens: wordLimit(texts) * 6,
      onText: (soFar) => {
        const good = soFarGood(soFar)
        if (good) onDelta?.(soFar)
        return good
      },
    })
    const verdict = answered.ok ? gate(script, state, cue, texts, answered.text) : { ok: false as const, why: answered.why }
    if (!answered.ok || !verdict.ok) {
      fellBack(verdict.ok ? 'error' : verdict.why)
      return said
    }
    const reactions = lines.flatMap((line) => line.reactions)
    return [{ type: 'customer-said', turn: first.turn, text: answered.text, reactions, typing: typingTime(answered.text), by: 'model' }]
  }
}
