import { z } from 'zod'
import type { Fault } from './fault.ts'
import type { Path, Source } from './source.ts'

type Issue = z.core.$ZodIssue

/** Holds a source against a schema of the contract; every departure is a fault at its place in the file. */
export function checkShape<T extends z.ZodType>(source: Source, schema: T): { value: z.output<T> | null; faults: readonly Fault[] } {
  const parsed = schema.safeParse(source.value)
  if (parsed.success) return { value: parsed.data, faults: [] }
  return { value: null, faults: parsed.error.issues.flatMap((issue) => faultsOf(source, schema, issue)) }
}

function faultsOf(source: Source, schema: z.ZodType, issue: Issue): readonly Fault[] {
  const path = issue.path as Path
  const name = path.length > 0 ? `"${path.join('.')}"` : 'the file'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, path)
        return source.fault([...path, key], `"${key}" is not a key here`, closest(key, known), { key: true })
      })
    case 'invalid_type':
      if (valueAt(source.value, path) === undefined)
        return [source.fault(path, `${name} is missing`, `write ${kindOf(issue.expected)} here`)]
      return [
        source.fault(
          path,
          `${name} must be ${kindOf(issue.expected)}, but is ${kindOfValue(valueAt(source.value, path))}`,
          `write ${kindOf(issue.expected)}`,
        ),
      ]
    case 'invalid_value': {
      const options = issue.values.map(String)
      if (valueAt(source.value, path) === undefined) return [source.fault(path, `${name} is missing`, `choose from: ${options.join(', ')}`)]
      return [
        source.fault(
          path,
          `${name} is ${shown(valueAt(source.value, path))}, which is not among the choices`,
          closest(String(valueAt(source.value, path)), options),
        ),
      ]
    }
    case 'too_small':
      return [source.fault(path, `${name} is too ${sizeWord(issue.origin, 'small')}`, `at least ${issue.minimum}${unit(issue.origin)}`)]
    case 'too_big':
      return [source.fault(path, `${name} is too ${sizeWord(issue.origin, 'big')}`, `at most ${issue.maximum}${unit(issue.origin)}`)]
    case 'invalid_format':
      return [source.fault(path, `${name} is ${shown(valueAt(source.value, path))}, which is not of the right form`, issue.message)]
    case 'invalid_union':
      return [source.fault(path, unionMessage(source, path, name), 'write one text in quotes, or { et: "…", en: "…" }')]
    case 'invalid_key':
      return [source.fault(path, `"${path.at(-1)}" is not a key here`, keyAdvice(issue), { key: true })]
    default:
      return [source.fault(path, `${name}: ${issue.message}`)]
  }
}

function unionMessage(source: Source, path: Path, name: string): string {
  const value = valueAt(source.value, path)
  return value === undefined ? `${name} is missing` : `${name} must be a text, but is ${kindOfValue(value)}`
}

function keyAdvice(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  const inner = issue.issues[0]
  return inner?.code === 'invalid_value' ? closest(String(issue.path.at(-1)), inner.values.map(String)) : ''
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (at !== null && typeof at === 'object' ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  )

const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value.slice(0, 60)}"` : (JSON.stringify(value)?.slice(0, 60) ?? 'nothing')

function kindOf(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a block of keys',
    record: 'a block of keys',
    array: 'a list',
  }
  return words[expected] ?? expected
}

function kindOfValue(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return kindOf(typeof value)
}

function sizeWord(origin: string, way: 'small' | 'big'): string {
  if (origin === 'string' || origin === 'array') return way === 'small' ? 'short' : 'long'
  return way
}

const unit = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '')

/** The keys that the schema has at a path, read off its JSON Schema, so that there is one definition. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: JsonSchema | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  for (const key of path) {
    if (typeof key === 'number') at = at?.items
    else at = at?.properties?.[key] ?? (typeof at?.additionalProperties === 'object' ? at.additionalProperties : undefined)
  }
  return Object.keys(at?.properties ?? {}).concat(at?.propertyNames?.enum ?? [])
}
type JsonSchema = {
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  additionalProperties?: JsonSchema | boolean
  propertyNames?: { enum?: string[] }
}

/** What the author probably meant, or else all there is to choose from. */
export function closest(written: string, choices: readonly string[]): string {
  const near = choices.map((choice) => ({ choice, far: distance(written, choice) })).sort((a, b) => a.far - b.far)[0]
  if (near && near.far <= Math.max(2, Math.floor(written.length / 3))) return `did you mean "${near.choice}"?`
  return choices.length > 0 ? `choose from: ${choices.join(', ')}` : ''
}

/** Levenshtein distance: how many letters to change, add or drop. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return row[b.length] ?? 0
}
