import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PlainFault } from './plain-fault.ts'

/** Listens, and gives the port; says what to do where it cannot. */
export async function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new PlainFault(why(error, port, host), 1, { cause: error })))
    server.listen({ port, host }, resolve)
  })
  return (server.address() as AddressInfo).port
}

function why({ code, message }: NodeJS.ErrnoException, port: number, host: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that one, or set PORT to another number: PORT=${port + 1} npm start`
  if (code === 'EACCES') return `This user may not open port ${port}. Set PORT to a number from 1024 up.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is "${host}", which is no address of this machine. Leave it out, or set 127.0.0.1.`
  return `Port ${port} cannot be opened: ${message}`
}
