import type { instructor as et } from './instructor.et.ts'

export const instructor: typeof et = {}
