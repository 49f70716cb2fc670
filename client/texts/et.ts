import { attempts } from './attempts.et.ts'
import { compare } from './compare.et.ts'
import { debrief } from './debrief.et.ts'
import { drill } from './drill.et.ts'
import { instructor } from './instructor.et.ts'
import { library } from './library.et.ts'
import { progress } from './progress.et.ts'
import { refusals } from './refusals.et.ts'
import { room } from './room.et.ts'
import { shell } from './shell.et.ts'

export const et = { shell, refusals, library, room, debrief, attempts, instructor, compare, drill, progress }
