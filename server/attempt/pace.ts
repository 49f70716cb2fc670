import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Pace } from './rooms.ts'

/** Gives false to a person who goes faster than the pace. */
export function createPace({ points, duration }: Pace): (person: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory({ points, duration })
  return (person) =>
    limiter.consume(person).then(
      () => true,
      (_tooMany: RateLimiterRes) => false,
    )
}
