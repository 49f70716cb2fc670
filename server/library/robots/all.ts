import { model } from './model.ts'
import type { Robot } from './robot.ts'
import { blamer, halfway, injector, interrupter, nonsense, otherLanguage, overPromiser, silent, templateApologiser } from './spoilers.ts'

/** The robot trainees: the first has to pass every scenario, all others have to fail it. */
export const robots: readonly Robot[] = [
  model,
  blamer,
  overPromiser,
  templateApologiser,
  silent,
  interrupter,
  nonsense,
  injector,
  otherLanguage,
  halfway,
]
