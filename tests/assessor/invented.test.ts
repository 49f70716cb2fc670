import { describe, expect, test } from 'vitest'
import { type RuleWindow, standard } from '#contract/standard.ts'
import { verdict } from '#contract/verdict.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { eventsOf, type Reply } from './fixture/events.ts'
import { scriptWith, theStandard } from './fixture/script.ts'

const written = (replies: readonly string[]) => replies.map((reply) => ({ language: 'et' as const, reply }))
const shows = written([
  'Kas tohib teile ootamise ajaks kohvi pakkuda?',
  'Istuge, toon teile klaasi vett.',
  'Võtke seniks tass teed, see on maja poolt.',
  'Kas sooviksite kohvi või mahla?',
])
const lacks = written(['Vabandage ootamise pärast.', 'Istuge, teid kutsutakse kohe.', 'Kas sooviksite raha tagasi?', 'Arst jõuab varsti.'])

type Over = { kind?: 'required' | 'forbidden'; window?: Partial<RuleWindow>; examples?: { shows: typeof shows; lacks: typeof lacks } }

function verdictOn(replies: readonly Reply[], over: Over = {}) {
  const own = { ...theStandard.rules[1], id: 'offer-drink', kind: 'required', window: undefined, examples: { shows, lacks }, ...over }
  const [one] = judge(scriptWith({}, standard.parse({ ...theStandard, rules: [own] })), eventsOf({ replies, ending: 'turn-limit' }))
  return verdict.parse(one)
}

const offered = 'Mul on kahju. Toon teile kohe tassi kohvi.'

describe('a required rule that an instructor invented', () => {
  test('is met in the turn that is like its examples, and stands on that sentence', () => {
    const met = verdictOn([{ text: 'Tere!' }, { text: offered }])
    expect(met).toMatchObject({ value: 'met', turn: 2, quotes: ['Toon teile kohe tassi kohvi.'], credit: 1, by: 'built-in' })
    expect(met.why).toMatch(/näidetega.*\.$/)
  })

  test('is missed where no reply is like them, and names the last line that was answered', () => {
    const missed = verdictOn([{ text: 'Tere!', answer: { text: 'Ma ikka veel ootan.' } }, { text: 'Arst jõuab varsti.' }])
    expect(missed).toMatchObject({ value: 'missed', turn: 2, quotes: [], chance: 'Ma ikka veel ootan.', credit: 0 })
  })

  test('met outside its window is worth what the window leaves', () => {
    const late = verdictOn([{ text: 'Tere!' }, { text: offered }], { window: { by: 1, late: 0.25 } })
    expect(late).toMatchObject({ value: 'met', credit: 0.25 })
    expect(late.why).toMatch(/hilja/)
  })

  test('is met by nothing that is no reply', () => {
    expect(verdictOn([{ text: offered, understanding: { nature: 'instructions' } }]).value).toBe('missed')
  })

  test('is left open where a reply was never looked at', () => {
    expect(verdictOn([{ text: offered, understanding: null }])).toMatchObject({ value: 'unjudged', turn: 1 })
  })

  test('is missed by silence', () => {
    expect(verdictOn([])).toMatchObject({ value: 'missed', turn: null, quotes: [] })
  })

  test.each([
    ['without examples', undefined],
    ['with three that do not show it', { shows, lacks: lacks.slice(1) }],
  ])('%s is left to a person, and the verdict says what is wanting', (_name, examples) => {
    const unjudged = verdictOn([{ text: offered }], { examples })
    expect(unjudged).toMatchObject({ value: 'unjudged', confidence: 0, credit: 0, turn: null })
    expect(unjudged.why).toMatch(/vähemalt 4/)
  })
})

describe('a forbidden rule that an instructor invented', () => {
  test('is broken by the turn that is like the examples that show it', () => {
    const broken = verdictOn([{ text: offered }], { kind: 'forbidden' })
    expect(broken).toMatchObject({ value: 'missed', turn: 1, quotes: ['Toon teile kohe tassi kohvi.'], credit: 0 })
  })

  test('is kept otherwise', () => {
    expect(verdictOn([{ text: 'Arst jõuab varsti.' }], { kind: 'forbidden' })).toMatchObject({
      value: 'met',
      turn: null,
      quotes: [],
      credit: 1,
    })
  })
})
