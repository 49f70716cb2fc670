import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchAssess, labelledRows, type Measured } from './bench/assess.ts'
import { benchCalibration } from './bench/calibration.ts'
import { benchInvented, inventedRows } from './bench/invented.ts'
import { labelUnseen } from './bench/label-unseen.ts'
import { benchParity, mixedRows, twins } from './bench/parity.ts'
import { benchTalkedRound, talkedRows } from './bench/talked-round.ts'
import { benchUnderstand } from './bench/understand.ts'
import type { Tools } from './command.ts'
import { corpusRows, goldRows } from './training-rows.ts'
import { UsageFault } from './usage-fault.ts'

type Bench = (tools: Tools) => Promise<readonly Measured[]>

/** Every benchmark by its name; each reads its own files of `tests/gold`. */
const benches: Readonly<Record<string, Bench>> = {
  assess,
  understand: async ({ gold, openAssessor }) => benchUnderstand(devRows(gold), (await openAssessor()).label),
  'talked-round': async ({ gold, openAssessor }) =>
    benchTalkedRound(talkedRows.parse(rowsOf(gold, 'talked-round.jsonl')), (await openAssessor()).label),
  parity: async ({ gold, openAssessor }) =>
    benchParity(twins.parse(rowsOf(gold, 'twins.jsonl')), mixedRows.parse(rowsOf(gold, 'mixed.jsonl')), (await openAssessor()).label),
  invented: async ({ gold, openAssessor }) =>
    benchInvented(inventedRows.parse(rowsOf(gold, 'invented.jsonl')), (await openAssessor()).learnRule),
}

/** The gold and the corpus, each labelled by weights that have not seen the row's scenario. */
async function assess({ gold, corpus, openAssessor }: Tools): Promise<readonly Measured[]> {
  const [own, written] = [goldRows(gold), corpusRows(corpus)]
  const label = labelUnseen([...own, ...written], (await openAssessor()).train)
  const macro = benchAssess(written, label).filter((line) => line.case.includes(' macro '))
  return [
    ...benchAssess(own, label),
    ...macro.map((line) => ({ ...line, case: line.case.replace(' macro ', ' corpus macro ') })),
    ...benchCalibration('gold', own, label),
    ...benchCalibration('corpus', written, label),
  ]
}

/** `kaja bench [NAME]`: prints the measurements as JSON lines; all benchmarks where none is named. */
export async function bench(args: readonly string[], tools: Tools, print: (line: string) => void): Promise<number> {
  const [name, ...more] = args
  if (more.length > 0) throw new UsageFault('Name one benchmark, or none for all of them.')
  const chosen = name === undefined ? Object.values(benches) : [benchNamed(name)]
  for (const run of chosen) for (const line of await run(tools)) print(JSON.stringify(line))
  return 0
}

function benchNamed(name: string): Bench {
  const found = Object.hasOwn(benches, name) ? benches[name] : undefined
  if (!found) throw new UsageFault(`There is no benchmark "${name}"; there are ${Object.keys(benches).join(', ')}.`)
  return found
}

const devRows = (folder: string) =>
  ['dev-et.jsonl', 'dev-en.jsonl'].flatMap((file) => labelledRows(readFileSync(join(folder, file), 'utf8')))

function rowsOf(folder: string, file: string): unknown[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
}
