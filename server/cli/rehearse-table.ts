import type { Review } from '../library/robots/review.ts'

const columns = ['robot', 'lang', 'score', 'passed', 'ending', 'turns', 'facts'] as const

/** What a person reads of a rehearsal: the robots in a table, then what an author may want to mend. */
export function reviewLines(review: Review): readonly string[] {
  const rows = review.played.map((one) => [
    one.robot,
    one.language,
    String(one.points),
    one.passed ? 'yes' : 'no',
    one.ending,
    String(one.turns),
    `${one.facts.length}/${review.facts}`,
  ])
  const widths = columns.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd()
  return [heading(review), line(columns), ...rows.map(line), ...remarks(review), '']
}

const heading = ({ scenario, difficulty, measured, lines }: Review): string =>
  `${scenario}: difficulty ${difficulty}, measured ${measured.toFixed(1)}; ${lines.used} of the author's ${lines.all} lines heard`

function remarks({ endings, faults, neverTold, neverSaid, misgivings }: Review): readonly string[] {
  return [
    `  endings: ${Object.entries(endings)
      .toSorted(([, one], [, other]) => other - one)
      .map(([ending, count]) => `${ending} ${count}`)
      .join(', ')}`,
    ...faults.map(({ robot, language, fault }) => `  ! ${robot} ${fault === 'passed' ? 'passes' : 'does not pass'} (${language})`),
    ...neverTold.map(({ fact, language }) => `  ! nobody was told "${fact}" (${language})`),
    ...misgivings.map(({ reply, language, why, quote }) => `  ! model reply ${reply + 1} (${language}): ${why}${quote && `, "${quote}"`}`),
    ...neverSaid.map(({ line, language }) => `  - never heard (${language}): ${line}`),
  ]
}

/** The last line when all scenarios were played. */
export function correlationLine(reviews: readonly Review[], value: number | null): string {
  const off = reviews
    .filter(({ difficulty, measured }) => Math.abs(difficulty - measured) >= 1)
    .map(({ scenario, difficulty, measured }) => `${scenario} (${difficulty}, measured ${measured.toFixed(1)})`)
  const furthest = off.length > 0 ? `; a step or more apart: ${off.join(', ')}` : ''
  return `${reviews.length} scenarios; rank correlation of the authors' difficulty with the measured one: ${value?.toFixed(2) ?? 'none'}${furthest}`
}
