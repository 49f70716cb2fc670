import { type FileKind, fileKinds, jsonSchema } from '../library/json-schemas.ts'
import { UsageFault } from './usage-fault.ts'

/** `kaja schema KIND`: prints the JSON Schema of a kind of file, to point an editor at. */
export function schema(args: readonly string[], print: (line: string) => void): 0 {
  const [kind, ...more] = args
  if (more.length > 0 || !isKind(kind)) throw new UsageFault(`Name one kind of file: ${fileKinds.join(', ')}.`)
  print(JSON.stringify(jsonSchema(kind), null, 2))
  return 0
}

const isKind = (kind: string | undefined): kind is FileKind => fileKinds.some((known) => known === kind)
