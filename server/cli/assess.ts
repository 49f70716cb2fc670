import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { goldRow, type LabelRow } from '#contract/gold.ts'
import type { Terminal } from './command.ts'
import { UsageFault } from './usage-fault.ts'

/** A row's labelling as one line of JSON, or what is wrong with the row. */
type Assessed = { readonly ok: true; readonly line: string } | { readonly ok: false; readonly message: string }

/** Labels rows given one a line; blank lines are passed over, a bad row is named by its line and does not stop the rest. */
export async function* assessFile(lines: AsyncIterable<string> | Iterable<string>, label: LabelRow): AsyncGenerator<Assessed> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() !== '') yield assessLine(line, number, label)
  }
}

function assessLine(line: string, number: number, label: LabelRow): Assessed {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    return { ok: false, message: `line ${number}: not JSON (${(error as Error).message})` }
  }
  const checked = goldRow.safeParse(row)
  if (checked.success) return { ok: true, line: JSON.stringify(label(checked.data)) }
  const faults = checked.error.issues.map((issue) => `${issue.path.join('.') || 'the row'}: ${issue.message}`)
  return { ok: false, message: `line ${number}: ${faults.join('; ')} (rows need id, lang, channel, customer, policy, reply)` }
}

/** `kaja assess`: prints one line of JSON a row; the exit code is 1 where a row or the file could not be read. */
export async function assess(args: readonly string[], label: LabelRow, terminal: Terminal): Promise<number> {
  const file = fileOf(args)
  let bad = 0
  try {
    const lines = createInterface({
      input: file === '-' ? terminal.input : createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })
    for await (const assessed of assessFile(lines, label)) {
      if (assessed.ok) terminal.print(assessed.line)
      else bad += complain(terminal, `${file}: ${assessed.message}`)
    }
  } catch (error) {
    bad += complain(terminal, `${file} could not be read: ${(error as Error).message}`)
  }
  return bad > 0 ? 1 : 0
}

function complain(terminal: Terminal, message: string): 1 {
  terminal.complain(message)
  return 1
}

function fileOf(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { standard: { type: 'string', default: 'complaint-resolution' }, by: { type: 'string', default: 'built-in' } },
  })
  if (values.standard !== 'complaint-resolution') throw new UsageFault('Rows are labelled by the standard complaint-resolution alone.')
  if (values.by !== 'built-in') throw new UsageFault('Rows are labelled by the built-in assessor alone: --by built-in.')
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageFault('Name one file of rows, or - for standard input.')
  return file
}
