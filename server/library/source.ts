import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'

export type Path = readonly (string | number)[]

/** A YAML file that was read: its plain value, and where each part of it stands. */
export type Source = {
  readonly file: string
  readonly value: unknown
  /** The fault at a path: at the value, or at its key (`key`), or at the nearest part above that exists. */
  fault(path: Path, message: string, advice?: string, options?: { severity?: Fault['severity']; key?: boolean }): Fault
}

/** Scenario files are a few kilobytes; ten times that is a mistake or an attack. */
const longestFile = 400_000
/** A file may use an anchor now and then; a bomb uses them by the thousand. */
const mostAliases = 50

/** Reads YAML 1.2 text; every syntax error, a bomb of aliases and a huge file come back as faults. */
export function readSource(
  file: string,
  content: string,
): { source: Source; faults: readonly Fault[] } | { source: null; faults: readonly Fault[] } {
  const refuse = (line: number, column: number, message: string, advice: string) => ({
    source: null,
    faults: [{ file, line, column, message, advice, severity: 'error' as const }],
  })
  if (content.length > longestFile)
    return refuse(1, 1, `the file is too long (${content.length} characters)`, `at most ${longestFile}; split it into several scenarios`)

  const lines = new LineCounter()
  const doc = parseDocument(content, { lineCounter: lines, uniqueKeys: true, version: '1.2', strict: true })
  if (doc.errors.length > 0) {
    return {
      source: null,
      faults: doc.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0])
        return {
          file,
          line: Math.max(line, 1),
          column: Math.max(col, 1),
          message: wordsFor(error.code, error.message),
          advice: adviceFor(error.code),
          severity: 'error' as const,
        }
      }),
    }
  }
  try {
    return { source: locate(file, doc, lines, doc.toJS({ maxAliasCount: mostAliases })), faults: [] }
  } catch (error) {
    // `yaml` throws a ReferenceError when aliases multiply, or refer to nothing.
    return refuse(
      1,
      1,
      error instanceof Error ? `aliases cannot be followed: ${firstLine(error.message)}` : 'aliases cannot be followed',
      'write the text out instead of repeating it by *alias',
    )
  }
}

function locate(file: string, doc: Document, lines: LineCounter, value: unknown): Source {
  return {
    file,
    value,
    fault(path, message, advice = '', options = {}) {
      const { line, col } = lines.linePos(offsetOf(doc, path, options.key ?? false))
      return { file, line: Math.max(line, 1), column: Math.max(col, 1), message, advice, severity: options.severity ?? 'error' }
    },
  }
}

function offsetOf(doc: Document, path: Path, atKey: boolean): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const here = path.slice(0, depth)
    if (atKey && depth === path.length && depth > 0) {
      const key = keyOffset(doc, here)
      if (key !== undefined) return key
    }
    const node = depth === 0 ? doc.contents : doc.getIn(here, true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOffset(doc: Document, path: Path): number | undefined {
  const above = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true)
  if (!isMap(above)) return undefined
  const pair = above.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined
}

/** The parser's own words, but where they speak to programmers. */
const wordsFor = (code: string, message: string): string =>
  code === 'MULTIPLE_DOCS' ? 'the file holds several documents' : firstLine(message)

const firstLine = (message: string): string => (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '')

function adviceFor(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces'
    case 'DUPLICATE_KEY':
      return 'keep one of them'
    case 'MULTIPLE_DOCS':
      return 'one scenario a file: remove the line "---"'
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return 'check the indentation and the quotes; a text with a colon in it needs quotes'
    default:
      return 'see the examples in the folder of scenarios'
  }
}
