import type { Response } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** So many in so many seconds. */
type Rate = { readonly points: number; readonly seconds: number }

/**
 * What is too fast. A class of thirty sits behind one address and comes in the same minute, so what is
 * counted by address is generous; what one person or one account does is not.
 */
export const usualLimits = {
  /** Changes by one person. */
  person: { points: 240, seconds: 60 },
  /** Guests from one address. */
  guests: { points: 600, seconds: 60 },
  /** New accounts from one address, and tries of the first instructor's link. */
  accounts: { points: 120, seconds: 600 },
  /** Wrong passwords for one account from one address. */
  passwords: { points: 10, seconds: 300 },
  /** Anything else under /api/auth from one address. */
  sessions: { points: 1200, seconds: 60 },
} as const satisfies Record<string, Rate>
export type Limits = { readonly [K in keyof typeof usualLimits]: Rate }

/** Counts one for this key; when that is too many sets `Retry-After` and is false. */
export type PersonLimit = (key: string, res: Response) => Promise<boolean>

/** A counter in this process's memory. */
export function limiter({ points, seconds }: Rate) {
  const counter = new RateLimiterMemory({ points, duration: seconds })
  return {
    take: async (key: string, res: Response): Promise<boolean> => {
      try {
        await counter.consume(key)
        return true
      } catch (full) {
        if (!(full instanceof RateLimiterRes)) throw full
        return tooMany(res, full.msBeforeNext)
      }
    },
    /** Whether the key is used up already, without counting. */
    isOpen: async (key: string, res: Response): Promise<boolean> => {
      const now = await counter.get(key)
      return now === null || now.consumedPoints < points || tooMany(res, now.msBeforeNext)
    },
    forget: (key: string) => counter.delete(key),
  }
}
export type Limiter = ReturnType<typeof limiter>

function tooMany(res: Response, milliseconds: number): false {
  res.set('Retry-After', String(Math.max(1, Math.ceil(milliseconds / 1000))))
  return false
}
