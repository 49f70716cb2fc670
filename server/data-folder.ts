import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PlainFault } from './plain-fault.ts'

/** Where this installation's state lies. */
export type DataFolder = {
  /** The instructors' own scenarios. */
  readonly scenarios: string
  /** Attempts, where there is no Postgres. */
  readonly attempts: string
  /** People and sessions, where there is no Postgres. */
  readonly people: string
  /** Signs the sessions. */
  readonly secret: string
}

/** Makes the data folder ready, or says what is wrong with it. `secret` is one that was given from outside. */
export async function openDataFolder(path: string, secret: string | undefined): Promise<DataFolder> {
  const folder = resolve(path)
  const scenarios = join(folder, 'scenarios')
  try {
    await mkdir(scenarios, { recursive: true })
    await access(folder, constants.R_OK | constants.W_OK)
    return {
      scenarios,
      attempts: join(folder, 'kaja.sqlite'),
      people: join(folder, 'people.sqlite'),
      secret: secret ?? (await keptSecret(join(folder, 'secret'))),
    }
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new PlainFault(
      `Kaja cannot keep anything in the folder ${folder} (${why}). Make it writable for this user, or set KAJA_DATA to another folder.`,
      1,
      { cause: error },
    )
  }
}

/** Made once, then kept: with another one nobody would be signed in any more. */
async function keptSecret(file: string): Promise<string> {
  const made = randomBytes(33).toString('base64url')
  try {
    // Fails where another process that started with us was first.
    await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return (await readFile(file, 'utf8')).trim()
  }
}
