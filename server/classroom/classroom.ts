import type { z } from 'zod'
import type { DrillList, DrillResult, drillQuery } from '#contract/drill.ts'
import type { Me } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import type { answerBody, Progress, progressQuery, SelfAnswer } from '#contract/progress.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { drillsOf, tryDrill } from './drills/drills.ts'
import { remembering } from './drills/remembering.ts'
import { asMarkdown } from './progress/export.ts'
import { progressOf } from './progress/progress.ts'
import { noteOf, selfAnalysisOf } from './progress/questions.ts'
import type { Given, Rooms } from './rooms.ts'

/** What a trainee learns from afterwards. Each method says who asks, and tells them of their own work alone. */
export type Classroom = {
  drills(me: Me, query: z.output<typeof drillQuery>): Promise<Outcome<DrillList>>
  /** Judges one reply to a drill; nothing of it is stored. */
  tryDrill(me: Me, ask: { id: string; reply: string; language: Language }): Promise<Outcome<DrillResult>>
  progress(me: Me, query: z.output<typeof progressQuery>): Promise<Outcome<Progress>>
  /** Keeps an answer of the self-analysis; the last one counts. */
  answer(me: Me, ask: z.output<typeof answerBody>, language: Language): Promise<SelfAnswer[]>
  /** The plan and the answers as a Markdown document. */
  document(me: Me, query: z.output<typeof progressQuery>): Promise<Outcome<string>>
}

export function createClassroom(given: Given): Classroom {
  const rooms: Rooms = { ...given, understandKept: remembering(given.understand) }
  return {
    drills: (me, query) => drillsOf(rooms, me, query),
    tryDrill: (me, ask) => tryDrill(rooms, me, ask),
    progress: (me, query) => progressOf(rooms, me, query),
    async answer(me, { question, answer }, language) {
      await rooms.store.keepNote(me.id, { note: noteOf(question), text: answer.trim(), at: rooms.now() })
      return selfAnalysisOf(await rooms.store.notes(me.id), language)
    },
    async document(me, query) {
      const progress = await progressOf(rooms, me, query)
      return progress.ok ? done(asMarkdown(progress.value, me.name, rooms.now(), query.lang)) : progress
    },
  }
}
