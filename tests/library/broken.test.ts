import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPaths } from '../../server/library/check-paths.ts'
import { faultLine } from '../../server/library/fault.ts'

const shipped = join(import.meta.dirname, '../../scenarios')
const broken = join(shipped, 'broken')
const files = readdirSync(broken)
const { faults } = checkPaths(shipped, [broken])

describe('a file that must be refused', () => {
  test('has company: there are at least twelve of them', () => {
    expect(files.length).toBeGreaterThanOrEqual(12)
  })

  test.each(files)('%s is refused with the complaint it states, and a place', (file) => {
    const expected = /^# expect: (.+)$/m.exec(readFileSync(join(broken, file), 'utf8'))?.[1]
    expect(expected, 'the first line states the complaint').toBeDefined()
    const own = faults.filter((fault) => fault.file === join(broken, file) && fault.severity === 'error')
    expect(own.map(faultLine).join('\n')).toContain(expected)
    for (const { line, column } of own) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
  })
})
