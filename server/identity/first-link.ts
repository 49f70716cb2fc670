import { createHash, randomBytes } from 'node:crypto'
import type { SignIn } from './sign-in.ts'

const week = 7 * 24 * 3600 * 1000

/** Only the token's hash is stored, so who reads the database cannot use the link. */
const stored = (token: string) => `first-instructor:${createHash('sha256').update(token).digest('hex')}`

/** The one-time link that makes the first instructor. */
export function firstLinks(signIn: SignIn) {
  async function nobodyYet(): Promise<boolean> {
    const { adapter } = await signIn.$context
    return (await adapter.count({ model: 'user', where: [{ field: 'role', value: 'instructor' }] })) === 0
  }

  return {
    /** A fresh token, good for a week; null once there is an instructor. */
    async issue(): Promise<string | null> {
      if (!(await nobodyYet())) return null
      const token = randomBytes(24).toString('base64url')
      const { internalAdapter } = await signIn.$context
      const expiresAt = new Date(Date.now() + week)
      await internalAdapter.createVerificationValue({ identifier: stored(token), value: 'unused', expiresAt })
      return token
    },
    async isGood(token: string): Promise<boolean> {
      const { internalAdapter } = await signIn.$context
      const found = await internalAdapter.findVerificationValue(stored(token))
      return found !== null && found.expiresAt.getTime() > Date.now() && (await nobodyYet())
    },
    /** True for the one caller who may go on; false for everybody after. */
    async spend(token: string): Promise<boolean> {
      const { internalAdapter } = await signIn.$context
      return (await internalAdapter.consumeVerificationValue(stored(token))) !== null
    },
  }
}
