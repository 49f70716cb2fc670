import type { Attempts } from '../attempt/attempts.ts'
import type { Classroom } from '../classroom/classroom.ts'
import type { Identity } from '../identity/identity.ts'
import type { Library } from '../library/library.ts'

/** Whom the routes ask. */
export type Rooms = { readonly attempts: Attempts; readonly classroom: Classroom; readonly library: Library; readonly identity: Identity }
