import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Something that a person wrote for themselves, by the name of what it answers; `at` in epoch milliseconds. */
export type Note = { readonly note: string; readonly text: string; readonly at: number }

export const notes = (db: Kysely<Tables>, person: string): Promise<readonly Note[]> =>
  db.selectFrom('notes').select(['note', 'text', 'at']).where('person', '=', person).orderBy('note').execute()

/** The last text counts; an empty one takes the note away. */
export async function keepNote(db: Kysely<Tables>, person: string, { note, text, at }: Note): Promise<void> {
  if (text === '') await db.deleteFrom('notes').where('person', '=', person).where('note', '=', note).execute()
  else
    await db
      .insertInto('notes')
      .values({ person, note, text, at })
      .onConflict((c) => c.columns(['person', 'note']).doUpdateSet({ text, at }))
      .execute()
}
