import type { library as et } from './library.et.ts'

export const library: typeof et = {}
