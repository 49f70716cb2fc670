import type { room as et } from './room.et.ts'

export const room: typeof et = { promisedIn: 'promised in reply {{turn}}' }
