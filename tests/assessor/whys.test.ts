import { describe, expect, test } from 'vitest'
import type { Language } from '#contract/language.ts'
import type { SignalKind } from '#contract/understanding.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { eventsOf, offer, promise, type Reply } from './fixture/events.ts'
import { scriptWith } from './fixture/script.ts'

function why(rule: string, language: Language, ...replies: Reply[]): string | undefined {
  return judge(scriptWith(), eventsOf({ language, replies, ending: 'turn-limit' })).find((verdict) => verdict.rule === rule)?.why
}
const signalling = (kind: SignalKind, quote: string, rest: Partial<Reply> = {}): Reply => ({
  text: quote,
  ...rest,
  understanding: { signals: [{ kind, quote }] },
})

describe('why a rule was missed', () => {
  test('tells a conditional apology from none at all', () => {
    expect(why('apologise', 'et', { text: 'Jah.' })).toBe('Sa ei palunud kordagi vabandust.')
    expect(why('apologise', 'et', signalling('conditional-apology', 'Vabandame, kui solvusite'))).toBe(
      'Vabandasid tingimisi („Vabandame, kui solvusite”), nagu sõltuks viga sellest, kuidas klient seda võttis.',
    )
    expect(why('apologise', 'en', signalling('admits-fault', 'our mistake'))).toBe('You admitted the fault, but did not apologise for it.')
  })

  test('names the facts that stayed untold and the remedies that could have been offered', () => {
    expect(why('find-out-facts', 'en', { text: 'Yes.' })).toContain('which rooms were left undone and when the cleaner left')
    expect(why('propose-solution', 'et', { text: 'Jah.' })).toContain('tasuta uus koristus ja arve tühistamine')
    expect(why('propose-solution', 'et', signalling('hands-over', 'Pöörduge juhataja poole'))).toContain('Andsid mure edasi')
  })

  test('holds a bare "I understand" up to the trainee', () => {
    expect(why('empathise', 'et', { text: 'Saan aru.' })).toContain('Ütlesid küll, et mõistad')
    expect(why('empathise', 'et', { text: 'Selge.' })).not.toContain('mõistad')
    expect(why('empathise', 'en', { text: 'I understand.' })).toContain('You said that you understand')
  })

  test('quotes the vague promise that was no acting', () => {
    const vague = { text: 'Tegeleme.', understanding: { commitments: [promise({ standing: 'vague', quote: 'esimesel võimalusel' })] } }
    expect(why('act-now', 'et', vague)).toBe('Lause „esimesel võimalusel” ei ütle, mida firma teeb ja mis ajaks.')
  })
})

describe('why a rule was broken', () => {
  test.each([
    ['no-blame', 'blames-customer', 'Lükkasid süü kliendile.'],
    ['no-blame', 'disputes-account', 'Seadsid kahtluse alla selle, mida klient ise nägi ja koges.'],
    ['stay-calm', 'insult', 'Solvasid klienti.'],
    ['formal-address', 'sina', 'Sinatasid klienti, kuigi tema poole käib pöörduda teie-vormis.'],
  ] as const)('%s: says how, by %s', (rule, kind, sentence) => {
    expect(why(rule, 'et', signalling(kind, 'Nii', { shows: { [rule]: 'Nii' } }))).toBe(sentence)
  })

  test('looks only at the reply that broke it', () => {
    const insult = signalling('insult', 'Loll')
    const sarcasm = signalling('sarcasm', 'Tore!', { shows: { 'stay-calm': 'Tore!' } })
    expect(why('stay-calm', 'et', insult, sarcasm)).toContain('pilkavaks')
  })

  test('tells what would have been within the limits', () => {
    const beyond = {
      text: 'Kolm korda.',
      shows: { 'realistic-promises': 'Kolm korda' },
      understanding: { offers: [offer({ standing: 'beyond' })] },
    }
    expect(why('realistic-promises', 'en', beyond)).toBe(
      'This is more than you may promise; within your limits: a free repeat clean and cancelling the invoice.',
    )
  })
})
