import { type Scenario, scenario, type Transcript, transcript } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import { type Standard, standard } from '#contract/standard.ts'
import { checkScenario } from './check-scenario.ts'
import { checkShape, closest } from './check-shape.ts'
import { checkStandard } from './check-standard.ts'
import type { Fault } from './fault.ts'
import { type Kind, kindOf, readFiles, yamlFiles } from './folder.ts'
import { readSource, type Source } from './source.ts'
import { readTemperaments } from './temperaments.ts'

export type Read = {
  readonly scripts: ReadonlyMap<
    string,
    { readonly script: Script; readonly folder: string; readonly file: string; readonly source: Source }
  >
  readonly standards: ReadonlyMap<string, Standard>
  readonly transcripts: readonly { readonly transcript: Transcript; readonly file: string }[]
  readonly faults: readonly Fault[]
}

/** A folder of YAML files, or some files of one. */
export type Place = { readonly folder: string; readonly files?: readonly string[] }

/**
 * Reads places, the earlier ones first; a later one cannot take an id that an earlier one has.
 * Transcripts prove scenarios and play no part in them: only who checks needs them read.
 */
export function readAll(places: readonly Place[], { transcripts: wanted }: { transcripts: boolean }): Read {
  const faults: Fault[] = []
  const sources: { kind: Kind; folder: string; source: Source }[] = []
  for (const { folder, files = yamlFiles(folder) } of places) {
    const needed = files.filter((path) => wanted || kindOf(folder, path) !== 'transcript')
    for (const file of readFiles(needed)) {
      const read = file.content === null ? unreadable(file.path, file.error) : readSource(file.path, file.content)
      faults.push(...read.faults)
      if (read.source) sources.push({ kind: kindOf(folder, file.path), folder, source: read.source })
    }
  }
  const of = (kind: Kind) => sources.filter((one) => one.kind === kind)

  const standards = readStandards(of('standard').map(({ source }) => source))
  const { temperaments, faults: tempers } = readTemperaments(of('temperament').map(({ source }) => source))
  faults.push(...standards.faults, ...tempers)

  const scripts = new Map<string, { script: Script; folder: string; file: string; source: Source }>()
  for (const { source, folder } of of('scenario')) {
    const { value, faults: found } = readScenario(source, standards.byId, [...temperaments.keys()])
    faults.push(...found)
    if (!value) continue
    if (scripts.has(value.id)) {
      faults.push(source.fault(['id'], `there is already a scenario "${value.id}"`, 'give this one another id'))
      continue
    }
    const temperament = temperaments.get(value.customer.temperament)
    const itsStandard = standards.byId.get(value.standard)
    if (temperament && itsStandard)
      scripts.set(value.id, { script: { scenario: value, temperament, standard: itsStandard }, folder, file: source.file, source })
  }

  const transcripts: { transcript: Transcript; file: string }[] = []
  for (const { source } of of('transcript')) {
    const { value, faults: found } = checkShape(source, transcript)
    faults.push(...found)
    if (!value) continue
    if (!scripts.has(value.scenario))
      faults.push(source.fault(['scenario'], `there is no scenario "${value.scenario}"`, closest(value.scenario, [...scripts.keys()])))
    else transcripts.push({ transcript: value, file: source.file })
  }
  return { scripts, standards: standards.byId, transcripts, faults }
}

const unreadable = (file: string, error: string): { source: null; faults: readonly Fault[] } => ({
  source: null,
  faults: [{ file, line: 1, column: 1, message: `the file cannot be read: ${error}`, advice: 'check its rights', severity: 'error' }],
})

function readScenario(
  source: Source,
  standards: ReadonlyMap<string, Standard>,
  temperaments: readonly string[],
): { value: Scenario | null; faults: readonly Fault[] } {
  const shape = checkShape(source, scenario)
  if (!shape.value) return shape
  const faults = checkScenario(source, shape.value, { standards, temperaments })
  return { value: faults.some(({ severity }) => severity === 'error') ? null : shape.value, faults }
}

function readStandards(sources: readonly Source[]): { byId: ReadonlyMap<string, Standard>; faults: readonly Fault[] } {
  const byId = new Map<string, Standard>()
  const faults: Fault[] = []
  for (const source of sources) {
    const shape = checkShape(source, standard)
    const found = shape.value ? checkStandard(source, shape.value) : shape.faults
    faults.push(...found)
    if (!shape.value || found.length > 0) continue
    if (byId.has(shape.value.id))
      faults.push(source.fault(['id'], `there is already a standard "${shape.value.id}"`, 'give this one another id'))
    else byId.set(shape.value.id, shape.value)
  }
  return { byId, faults }
}
