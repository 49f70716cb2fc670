import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { label } from '../../server/assessor/label.ts'
import { benchAssess, labelledRows } from '../../server/cli/bench/assess.ts'

describe.each([
  ['en', 0.85],
  ['et', 0.85],
] as const)('the gold labels in %s', (lang, least) => {
  const rows = labelledRows(readFileSync(new URL(`../gold/dev-${lang}.jsonl`, import.meta.url), 'utf8'))
  const measured = benchAssess(rows, label)
  const of = (what: string) => measured.find((line) => line.case === `${lang} ${what}`)

  it(`are met with a macro F1 of ${least} at least, and better than by key words`, () => {
    const f1 = of('macro f1')
    expect(f1?.value).toBeGreaterThanOrEqual(least)
    expect(f1?.ratio).toBeGreaterThan(1.3)
  })

  it('are pointed at in the right place', () => {
    expect(of('macro evidence')?.value).toBeGreaterThanOrEqual(0.85)
  })
})
