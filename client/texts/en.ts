import { attempts } from './attempts.en.ts'
import { compare } from './compare.en.ts'
import { debrief } from './debrief.en.ts'
import { drill } from './drill.en.ts'
import { instructor } from './instructor.en.ts'
import { library } from './library.en.ts'
import { progress } from './progress.en.ts'
import { refusals } from './refusals.en.ts'
import { room } from './room.en.ts'
import { shell } from './shell.en.ts'

export const en = { shell, refusals, library, room, debrief, attempts, instructor, compare, drill, progress }
