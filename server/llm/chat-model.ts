import OpenAI from 'openai'

/** One message of the prompt, in the order they are read. */
export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }

export type Asked = {
  readonly messages: readonly Message[]
  readonly maxTokens: number
  /** Sees the text so far as it is written; `false` breaks the answer off. */
  readonly onText?: (soFar: string) => boolean
}

/** A reply counts only when the model said that it had finished. */
export type Answered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'error' | 'slow' | 'cut-off' | 'broken-off' | 'empty'; readonly detail: string }

export type ChatModel = (asked: Asked) => Promise<Answered>

export type ModelSettings = {
  readonly baseUrl: string | undefined
  readonly apiKey: string
  readonly model: string
  /** The whole answer must be there within so many milliseconds. */
  readonly deadline?: number
  /** No more than so many milliseconds may pass between two pieces. */
  readonly idle?: number
}

/**
 * The one client of an OpenAI-compatible API. Never throws: whatever goes wrong (a refusal, a timeout,
 * a stream that stalls, is cut, or ends without saying so) is an answer that is not `ok`.
 *
 * Nothing is tried again here: the trainee is waiting, and the script has a line ready.
 */
export function openChatModel({ baseUrl, apiKey, model, deadline = 8_000, idle = 3_000 }: ModelSettings): ChatModel {
  const client = new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 0, timeout: deadline })

  return async ({ messages, maxTokens, onText }) => {
    const patience = new Patience(deadline, idle)
    let text = ''
    let finished = false
    try {
      const stream = await client.chat.completions.create(
        { model, messages: [...messages], max_completion_tokens: maxTokens, stream: true },
        { signal: patience.signal },
      )
      for await (const chunk of stream) {
        patience.heard()
        const choice = chunk.choices?.[0]
        text += choice?.delta?.content ?? ''
        if (choice?.finish_reason) finished = choice.finish_reason === 'stop'
        if (onText && text && !onText(text)) {
          stream.controller.abort()
          return { ok: false, why: 'broken-off', detail: 'what it wrote was refused' }
        }
      }
    } catch (error) {
      if (patience.signal.aborted) return slow
      return { ok: false, why: 'error', detail: error instanceof Error ? error.message : String(error) }
    } finally {
      patience.end()
    }
    // The library ends a stream without an error when it was aborted or cut.
    if (patience.signal.aborted) return slow
    if (!finished) return { ok: false, why: 'cut-off', detail: 'the answer ended before its end' }
    return text.trim() ? { ok: true, text: text.trim() } : { ok: false, why: 'empty', detail: 'the answer was empty' }
  }
}

const slow: Answered = { ok: false, why: 'slow', detail: 'the answer took too long' }

/** Two clocks on one answer: one for the whole, one wound up again by every piece. */
class Patience {
  readonly #controller = new AbortController()
  readonly #whole: NodeJS.Timeout
  readonly #idle: number
  #next: NodeJS.Timeout

  constructor(deadline: number, idle: number) {
    this.#idle = idle
    this.#whole = setTimeout(() => this.#controller.abort(), deadline)
    // The first piece may take as long as the whole: a model thinks before it speaks.
    this.#next = this.#whole
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  heard(): void {
    if (this.#next !== this.#whole) clearTimeout(this.#next)
    this.#next = setTimeout(() => this.#controller.abort(), this.#idle)
  }

  end(): void {
    clearTimeout(this.#whole)
    clearTimeout(this.#next)
  }
}
