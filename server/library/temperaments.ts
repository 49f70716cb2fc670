import { type Temperament, temperament } from '#contract/temperament.ts'
import { checkShape, closest } from './check-shape.ts'
import type { Fault } from './fault.ts'
import type { Source } from './source.ts'

/** Reads all temperaments and resolves `extends`; one that extends itself through others is refused. */
export function readTemperaments(sources: readonly Source[]): { temperaments: ReadonlyMap<string, Temperament>; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const raw = new Map<string, { value: Temperament; source: Source }>()
  for (const source of sources) {
    const { value, faults: found } = checkShape(source, temperament)
    faults.push(...found)
    if (!value) continue
    if (raw.has(value.id)) faults.push(source.fault(['id'], `there is already a temperament "${value.id}"`, 'give this one another id'))
    else raw.set(value.id, { value, source })
  }
  const flat = new Map<string, Temperament>()
  for (const [id, { source }] of raw) {
    const chain = lineage(id, raw)
    if (chain.ok) flat.set(id, chain.of.reduceRight(overlay))
    else faults.push(source.fault(['extends'], chain.message, chain.advice))
  }
  return { temperaments: flat, faults }
}

type Raw = ReadonlyMap<string, { value: Temperament }>
type Lineage = { ok: true; of: readonly Temperament[] } | { ok: false; message: string; advice: string }

/** A temperament and those it extends, nearest first. */
function lineage(id: string, raw: Raw): Lineage {
  const of: Temperament[] = []
  const seen: string[] = []
  for (let at: string | undefined = id; at !== undefined; ) {
    if (seen.includes(at))
      return {
        ok: false,
        message: `temperaments extend each other in a circle: ${[...seen, at].join(' → ')}`,
        advice: 'take one "extends" out',
      }
    const next: Temperament | undefined = raw.get(at)?.value
    if (!next) return { ok: false, message: `there is no temperament "${at}" to extend`, advice: closest(at, [...raw.keys()]) }
    seen.push(at)
    of.push(next)
    at = next.extends
  }
  return { ok: true, of }
}

/** What a temperament says itself replaces what it inherits, reaction by reaction and effect by effect. */
function overlay(base: Temperament, own: Temperament): Temperament {
  return { ...own, effects: { ...base.effects, ...own.effects }, lines: { ...base.lines, ...own.lines } }
}
