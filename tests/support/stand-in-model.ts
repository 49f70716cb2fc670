import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stand-in does with the next request. */
export type Behaviour =
  | { readonly does: 'says'; readonly text: string; readonly pieces?: number }
  | { readonly does: 'fails'; readonly status: number }
  | { readonly does: 'hangs' }
  /** Writes the start and then nothing more, keeping the line open. */
  | { readonly does: 'stalls'; readonly text: string }
  /** Writes the start and cuts the connection. */
  | { readonly does: 'cuts'; readonly text: string }
  /** Ends properly, but with neither a finish reason nor `[DONE]`. */
  | { readonly does: 'forgets-the-end'; readonly text: string }
  | { readonly does: 'sends-html' }
  | { readonly does: 'sends-broken-json' }

export type StandIn = {
  readonly url: string
  readonly requests: readonly {
    readonly messages: readonly { role: string; content: string }[]
    readonly model: string
    readonly stream?: boolean
  }[]
  next(...behaviours: Behaviour[]): void
  always(behaviour: Behaviour): void
  close(): Promise<void>
}

/** An HTTP server on loopback that speaks the wire of OpenAI's chat completions, and misbehaves when told to. */
export async function startStandIn(): Promise<StandIn> {
  const queue: Behaviour[] = []
  let standing: Behaviour = { does: 'fails', status: 500 }
  const requests: StandIn['requests'][number][] = []

  const server = createServer(async (request, response) => {
    requests.push(JSON.parse(await bodyOf(request)))
    await answer(response, queue.shift() ?? standing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    next: (...behaviours) => void queue.push(...behaviours),
    always: (behaviour) => {
      standing = behaviour
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

async function answer(response: ServerResponse, behaviour: Behaviour): Promise<void> {
  switch (behaviour.does) {
    case 'says':
      startStream(response)
      await write(response, behaviour.text, behaviour.pieces ?? 8)
      response.write(piece({}, 'stop'))
      response.end('data: [DONE]\n\n')
      return
    case 'fails':
      response.writeHead(behaviour.status, { 'content-type': 'application/json', 'retry-after-ms': '1' })
      response.end(JSON.stringify({ error: { message: `stand-in ${behaviour.status}`, type: 'error' } }))
      return
    case 'hangs':
      return
    case 'stalls':
      startStream(response)
      await write(response, behaviour.text, 2)
      return
    case 'cuts':
      startStream(response)
      await write(response, behaviour.text, 2)
      response.destroy()
      return
    case 'forgets-the-end':
      startStream(response)
      await write(response, behaviour.text, 2)
      response.end()
      return
    case 'sends-html':
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<html><body>Welcome to the proxy</body></html>')
      return
    case 'sends-broken-json':
      startStream(response)
      response.end('data: {"choices":[{"delta":{"content":"He\n\n')
  }
}

const startStream = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' })

async function write(response: ServerResponse, text: string, pieces: number): Promise<void> {
  const size = Math.max(1, Math.ceil(text.length / pieces))
  for (let at = 0; at < text.length; at += size) {
    response.write(piece({ content: text.slice(at, at + size) }, null))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const piece = (delta: object, finish: string | null) =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 0, model: 'stand-in', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
