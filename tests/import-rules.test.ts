import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)

/** What the linter says of one file, planted for the moment. */
async function lint(path: string, code: string): Promise<string> {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  try {
    const { stdout, stderr } = await run(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--only=style/noRestrictedImports', '--vcs-use-ignore-file=false', path],
      { cwd: root },
    )
    return stdout + stderr
  } catch (error) {
    return Object.values(error as { stdout: string; stderr: string }).join('\n')
  } finally {
    rmSync(file)
  }
}

describe('the import rules', () => {
  test.each([
    ['server/contract/planted.ts', '../nlu/understand.ts'],
    ['server/nlu/planted.ts', '../engine/step.ts'],
    ['server/engine/planted.ts', '../store/store.ts'],
    ['server/contract/planted.ts', '../main.ts'],
    ['server/customer/planted.ts', '../attempt/attempts.ts'],
    ['server/attempt/planted.ts', '../http/app.ts'],
    ['server/http/planted.ts', '../engine/step.ts'],
    ['server/library/planted.ts', '../store/store.ts'],
    ['client/parts/planted.ts', '../../server/engine/step.ts'],
  ])('refuse that %s imports %s', async (file, from) => {
    expect(await lint(file, `import { x } from '${from}'\nexport const y = x\n`)).toContain('noRestrictedImports')
  })

  test.each([
    ['server/nlu/planted.ts', "import type { Offer } from '#contract/understanding.ts'\nexport type X = Offer\n"],
    ['server/attempt/planted.ts', "import { step } from '../engine/step.ts'\nexport const y = step\n"],
    ['server/engine/planted.ts', "import type { Heard } from '../nlu/understand.ts'\nexport type X = Heard\n"],
    ['client/parts/planted.ts', "import type { Report } from '#contract/report.ts'\nexport type X = Report\n"],
  ])('let %s import what it may', async (file, code) => {
    expect(await lint(file, code)).not.toContain('noRestrictedImports')
  })

  // The linter cannot tell a type from a value, so these three are held here.
  test.each([
    ['server/engine', /\/nlu\//],
    ['server/assessor', /\/engine\//],
    ['server/customer', /\/engine\//],
    ['client', /^#contract\//],
  ])('let %s know %s by its types alone', (folder, room) => {
    expect(valueImports(folder).filter(({ from }) => room.test(from))).toEqual([])
  })
})

/** Every import of a folder's files that is still there once the types are stripped. */
function valueImports(folder: string): readonly { file: string; from: string }[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  return files.flatMap((file) => {
    const code = readFileSync(join(root, folder, file), 'utf8')
    return [...code.matchAll(/^\s*(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]/gm)].map(([, from = '']) => ({
      file: join(folder, file),
      from,
    }))
  })
}
