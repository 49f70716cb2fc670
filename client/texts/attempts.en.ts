import type { attempts as et } from './attempts.et.ts'

export const attempts: typeof et = {}
