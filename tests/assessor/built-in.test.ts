import { describe, expect, test } from 'vitest'
import { forbiddenRules, knownRules, standard } from '#contract/standard.ts'
import { type Verdict, verdict } from '#contract/verdict.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { score } from '../../server/assessor/score.ts'
import { eventsOf, offer, type Reply, requiredRules, type Told, wholeReply } from './fixture/events.ts'
import { scriptWith, theStandard } from './fixture/script.ts'

function verdictsOn(told: Told, over: Parameters<typeof scriptWith>[0] = {}): Record<string, Verdict> {
  const verdicts = judge(scriptWith(over), eventsOf(told))
  return Object.fromEntries(verdicts.map((one) => [one.rule, verdict.parse(one)]))
}
const of = (rule: string, told: Told, over: Parameters<typeof scriptWith>[0] = {}) => verdictsOn(told, over)[rule] as Verdict
const replies = (...list: Reply[]): Told => ({ replies: list, ending: 'turn-limit' })

describe('a required rule', () => {
  test('is met in any turn and stands on the words that showed it', () => {
    const met = of('thank', replies({ text: 'Tere!' }, { text: 'Aitäh teate eest.', shows: { thank: 'Aitäh teate eest' } }))
    expect(met).toMatchObject({
      value: 'met',
      turn: 2,
      quotes: ['Aitäh teate eest'],
      credit: 1,
      chance: null,
      by: 'built-in',
      confidence: 0.9,
    })
  })

  test('is missed where no reply shows it, and names the line where the chance was', () => {
    const missed = of('empathise', replies({ text: 'Tere!' }))
    expect(missed).toMatchObject({ value: 'missed', turn: 1, quotes: [], credit: 0 })
    expect(missed.chance).toContain('külalised tulevad')
  })

  test('shown only weakly is left to a person', () => {
    const weak = of('thank', replies({ text: 'Aitäh.', shows: { thank: { quotes: ['Aitäh'], confidence: 0.4 } } }))
    expect(weak).toMatchObject({ value: 'unjudged', turn: 1, confidence: 0.4, credit: 0 })
  })

  test('shown weakly first and surely later is met where it was sure', () => {
    const weak = { text: 'Aitäh.', shows: { thank: { quotes: ['Aitäh'], confidence: 0.4 } } }
    expect(of('thank', replies(weak, { text: 'Aitäh, et kirjutasite', shows: { thank: 'Aitäh, et kirjutasite' } }))).toMatchObject({
      value: 'met',
      turn: 2,
    })
  })

  test('is not missed while a reply was never understood', () => {
    expect(of('thank', replies({ text: 'Tere!' }, { text: 'Aitäh kirja eest', understanding: null }))).toMatchObject({
      value: 'unjudged',
      turn: 2,
    })
  })
})

describe('a window', () => {
  const sorry: Reply = { text: 'Vabandan.', shows: { apologise: 'Vabandan' } }
  const redo: Reply = { text: 'Tuleme uuesti.', shows: { 'propose-solution': 'Tuleme uuesti' } }
  const plain: Reply = { text: 'Selge.' }

  test('that closed with an earlier turn leaves half, and says that it was late', () => {
    const late = of('apologise', replies(plain, sorry))
    expect(late).toMatchObject({ value: 'met', credit: 0.5, turn: 2 })
    expect(late.why).toContain('hilja')
  })

  test('is kept by the first reply in time, not by the first reply', () => {
    const bye: Reply = { text: 'Kõike head!', shows: { 'close-contact': 'Kõike head!' } }
    expect(of('close-contact', replies(bye, plain, bye))).toMatchObject({ credit: 1, turn: 3 })
    expect(of('close-contact', replies(bye, plain))).toMatchObject({ credit: 0.5, turn: 1 })
  })

  test('"after" wants the other rule in an earlier turn', () => {
    expect(of('propose-solution', replies(sorry, redo)).credit).toBe(1)
    expect(of('propose-solution', replies(redo, sorry))).toMatchObject({ value: 'met', credit: 0.25 })
    expect(of('propose-solution', replies(redo)).credit).toBe(0.25)
  })

  test('"after" is decided inside one reply by which words stand first', () => {
    const shows = { apologise: 'Vabandan', 'propose-solution': 'Tuleme uuesti' }
    expect(of('propose-solution', replies({ text: 'Vabandan. Tuleme uuesti.', shows })).credit).toBe(1)
    const early = of('propose-solution', replies({ text: 'Tuleme uuesti. Vabandan.', shows }))
    expect(early.credit).toBe(0.25)
    expect(early.why).toContain('Reegel apologise')
  })

  test('"before" is decided in the same way', () => {
    const shows = { 'find-out-facts': 'Mis juhtus?', 'propose-solution': 'Tuleme uuesti' }
    expect(of('find-out-facts', replies({ text: 'Mis juhtus? Tuleme uuesti.', shows })).credit).toBe(1)
    expect(of('find-out-facts', replies({ text: 'Tuleme uuesti. Mis juhtus?', shows })).credit).toBe(0.5)
    expect(of('find-out-facts', replies({ text: 'Mis juhtus?', shows: { 'find-out-facts': 'Mis juhtus?' } })).credit).toBe(1)
  })

  test('asks for no order where the other rule could not be judged', () => {
    const doubtful: Reply = { text: 'Kahju.', shows: { apologise: { quotes: ['Kahju'], confidence: 0.3 } } }
    expect(of('propose-solution', replies(doubtful, redo)).credit).toBe(1)
  })
})

describe('a forbidden rule', () => {
  test('is met and earns nothing while no reply breaks it', () => {
    const kept = verdictsOn(replies({ text: 'Tere!' }))
    for (const rule of forbiddenRules) expect(kept[rule]).toMatchObject({ value: 'met', credit: 1, turn: null, quotes: [] })
  })

  test('once broken is missed, with the words that broke it', () => {
    const broken = of('no-blame', replies({ text: 'Tere!' }, { text: 'Ise olete süüdi.', shows: { 'no-blame': 'Ise olete süüdi' } }))
    expect(broken).toMatchObject({ value: 'missed', turn: 2, quotes: ['Ise olete süüdi'], credit: 0, chance: null })
  })

  test('broken twice stands on the worse reply and tells of the other', () => {
    const mild = { text: 'Rahunege.', shows: { 'stay-calm': 'Rahunege' } } satisfies Reply
    const wild = { text: 'Tore! Lihtsalt tore!', shows: { 'stay-calm': { quotes: ['Tore!', 'Lihtsalt tore!'], confidence: 0.8 } } }
    const broken = of('stay-calm', replies(mild, wild))
    expect(broken).toMatchObject({ turn: 2, quotes: ['Tore!', 'Lihtsalt tore!'] })
    expect(broken.why).toContain('sama kordus 1. vastuses')
  })

  test('is broken by nonsense too', () => {
    const rude: Reply = { text: 'AAAAA!!!!', shows: { 'stay-calm': 'AAAAA!!!!' }, understanding: null }
    const shouted = { ...rude, understanding: { nature: 'nonsense' as const } }
    expect(of('stay-calm', replies(shouted))).toMatchObject({ value: 'missed' })
  })
})

describe('what is no reply', () => {
  test.each(['empty', 'nonsense', 'wrong-language', 'recited', 'instructions', 'repeated'] as const)('earns nothing: %s', (nature) => {
    const events = eventsOf(replies({ ...wholeReply, understanding: { nature } }))
    const verdicts = judge(scriptWith(), events)
    expect(verdicts.filter(({ rule, value }) => requiredRules.some((id) => id === rule) && value === 'met')).toEqual([])
    expect(score(theStandard, verdicts).points).toBe(0)
  })

  test('and silence earn nothing, and the complaint is still there as the chance', () => {
    const silent = verdictsOn({ replies: [], ending: 'abandoned' })
    expect(silent.apologise).toMatchObject({ value: 'missed', turn: null, why: 'Sa ei vastanud kliendile kordagi.' })
    expect(silent.apologise?.chance).toContain('Köök on must')
    expect(score(theStandard, Object.values(silent))).toMatchObject({ points: 0, passed: false })
  })
})

describe('a rule without an object', () => {
  test('finding out facts does not apply where the scenario keeps none back, whatever was asked', () => {
    const asked = replies({ text: 'Mis juhtus?', shows: { 'find-out-facts': 'Mis juhtus?' } })
    expect(of('find-out-facts', asked, { facts: [] })).toMatchObject({ value: 'not-applicable', credit: 0 })
    expect(of('find-out-facts', asked).value).toBe('met')
  })

  test('a farewell does not apply in a chat that the customer left, but in a letter it does', () => {
    const left: Told = { replies: [{ text: 'Tere.' }], ending: 'walked-out' }
    expect(of('close-contact', left).value).toBe('not-applicable')
    expect(of('close-contact', left, { channel: 'letter' }).value).toBe('missed')
    expect(of('close-contact', { replies: [{ text: 'Tere.' }], ending: 'resolved' }).value).toBe('missed')
  })

  test('a farewell that was said counts, though the customer left', () => {
    const said: Told = { replies: [{ text: 'Kõike head!', shows: { 'close-contact': 'Kõike head!' } }], ending: 'walked-out' }
    expect(of('close-contact', said).value).toBe('met')
  })

  test('checking does not apply where nothing was offered before the customer left, or where they were let go', () => {
    expect(of('follow-up', { replies: [{ text: 'Tere.' }], ending: 'walked-out' }).value).toBe('not-applicable')
    const offered: Reply = { text: 'Tuleme uuesti.', understanding: { offers: [offer({})] } }
    expect(of('follow-up', { replies: [offered], ending: 'walked-out' }).value).toBe('missed')
    expect(of('follow-up', { replies: [offered], ending: 'let-go' }).value).toBe('not-applicable')
  })
})

describe('the chance', () => {
  const waits = { text: 'Mida te nüüd teete?', reactions: ['wish'] }

  test('of a remedy was when the customer waited for one', () => {
    const chance = of('propose-solution', replies({ text: 'Tere.', answer: waits }, { text: 'Nojah.' }, { text: 'Nojah jah.' }))
    expect(chance).toMatchObject({ turn: 2, chance: waits.text })
  })

  test('of asking for their view was in the reply that announced the remedy', () => {
    const offering: Reply = { text: 'Tuleme uuesti.', understanding: { offers: [offer({ quote: 'Tuleme uuesti' })] } }
    const missed = of('involve-customer', replies({ text: 'Tere.', answer: waits }, offering, { text: 'Selge.' }))
    expect(missed).toMatchObject({ turn: 2, chance: waits.text })
    expect(missed.why).toContain('„Tuleme uuesti”')
  })

  test('of acting was once a remedy lay on the table', () => {
    const offering: Reply = { text: 'Tuleme uuesti.', understanding: { offers: [offer({})] }, answer: { text: 'Millal?' } }
    expect(of('act-now', replies(offering, { text: 'Selge.' }, { text: 'Jah.' }))).toMatchObject({ turn: 2, chance: 'Millal?' })
  })

  test('of checking and of a farewell was in the last reply, of the rest in the first', () => {
    const missed = verdictsOn(replies({ text: 'Tere.' }, { text: 'Jah.' }, { text: 'Nojah.' }))
    expect([missed['follow-up']?.turn, missed['close-contact']?.turn]).toEqual([3, 3])
    expect(['greet', 'thank', 'listen', 'apologise', 'find-out-facts'].map((rule) => missed[rule]?.turn)).toEqual([1, 1, 1, 1, 1])
    expect(missed.greet?.chance).toBe('Tere.')
  })
})

describe('the verdicts of an attempt', () => {
  test('are one for each rule of the standard, in its order, and the same every time', () => {
    const events = eventsOf(replies(wholeReply))
    const verdicts = judge(scriptWith(), events)
    expect(verdicts.map(({ rule }) => rule)).toEqual(theStandard.rules.map(({ id }) => id))
    expect(judge(scriptWith(), events)).toEqual(verdicts)
  })

  test('leave a rule that an instructor invented without examples to a person', () => {
    const own = { ...theStandard.rules[1], id: 'offer-coffee', window: undefined }
    const odd = { ...theStandard.rules[1], id: 'greet', kind: 'forbidden', window: undefined }
    const invented = standard.parse({ ...theStandard, rules: [own, odd] })
    const verdicts = judge(scriptWith({}, invented), eventsOf(replies(wholeReply)))
    expect(verdicts.map(({ value, credit }) => ({ value, credit }))).toEqual([
      { value: 'unjudged', credit: 0 },
      { value: 'unjudged', credit: 0 },
    ])
  })

  test.each(['et', 'en'] as const)('say why in one sentence, in %s, for every rule met, missed and broken', (language) => {
    const shows = Object.fromEntries(knownRules.map((rule) => [rule, 'Selge']))
    for (const list of [[wholeReply], [{ text: 'Selge.' }], [{ text: 'Selge.', shows }], [{ text: 'Hm.' }, { text: 'Selge.', shows }]]) {
      for (const { why, rule } of judge(scriptWith(), eventsOf({ language, replies: list, ending: 'turn-limit' }))) {
        expect(why, rule).toMatch(/^\p{Lu}.*([^.]\.|[.!?]”)$/u)
        expect(why, rule).not.toMatch(/undefined|null|NaN|\s{2}|: [.;]/)
      }
    }
  })
})
