import type { LanguagePack } from './language-pack.ts'

/** Sums and counts in a piece of plain text; null where none is named. */
export type Amounts = { readonly percent: number | null; readonly euros: number | null; readonly count: number | null }

const percents = /(\d{1,3}(?:[.,]\d+)?)[ -]?(?:%|per ?cent|procent|protsen|pct)/g
const sums = /(?:€|eur ?|£|\$) ?(\d{1,6}(?:[.,]\d{1,2})?)|(\d{1,6}(?:[.,]\d{1,2})?) ?-?(?:€|eur|£|\$|pounds|dollars)/g

/** The largest of each named: a limit is broken by the most that is offered. */
export function amountsIn(text: string, pack: LanguagePack): Amounts {
  const counting = text.replace(pack.notCounts, (numbers) => ' '.repeat(numbers.length))
  return {
    percent: largest([...numbersOf(text, percents), ...worded(text, pack, percentAfter)]),
    euros: largest([...numbersOf(text, sums), ...worded(text, pack, eurosAfter)]),
    count: largest([...counted(counting), ...worded(counting, pack, null)]),
  }
}

const percentAfter = /^ ?(?:%|per ?cent|procent|protsen)/
const eurosAfter = /^ ?(?:€|euro|pounds|dollars)/

function numbersOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (m) => Number((m[1] ?? m[2] ?? '').replace(',', '.')))
}

/** Bare small numbers that count things: not dates, sums or percentages. */
function counted(text: string): number[] {
  return Array.from(text.matchAll(/(?<![\d:.,€$£-])(\d{1,2})(?= [a-z])/g), (m) => Number(m[1]))
}

function worded(text: string, pack: LanguagePack, after: RegExp | null): number[] {
  return Array.from(text.matchAll(/[a-z]+/g)).flatMap((m) => {
    const value = pack.numbers[m[0]]
    if (value === undefined) return []
    const rest = text.slice(m.index + m[0].length)
    if (after) return after.test(rest.slice(0, 12)) ? [value] : []
    return percentAfter.test(rest.slice(0, 12)) || eurosAfter.test(rest.slice(0, 12)) ? [] : [value]
  })
}

function largest(values: readonly number[]): number | null {
  return values.length > 0 ? Math.max(...values) : null
}
