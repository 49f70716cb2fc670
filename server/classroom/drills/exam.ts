import type { Me } from '#contract/http.ts'
import type { Store } from '../../store/store.ts'

const looksBack = 50

/** The scenarios a person is being examined on just now: a drill would show them the author's own replies. */
export async function underExam(store: Pick<Store, 'attempts'>, me: Me): Promise<ReadonlySet<string>> {
  const recent = await store.attempts({ trainee: me.id, limit: looksBack })
  return new Set(recent.filter(({ mode, endedAt }) => mode === 'exam' && endedAt === null).map(({ scenario }) => scenario))
}
