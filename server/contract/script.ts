import type { Scenario } from './scenario.ts'
import type { Standard } from './standard.ts'
import type { Temperament } from './temperament.ts'

/** All that is needed to play one scenario: read, checked, and with the temperament's `extends` resolved. */
export type Script = { readonly scenario: Scenario; readonly temperament: Temperament; readonly standard: Standard }
