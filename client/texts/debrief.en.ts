import type { debrief as et } from './debrief.et.ts'

export const debrief: typeof et = {}
