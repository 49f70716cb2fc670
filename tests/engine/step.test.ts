import { describe, expect, test } from 'vitest'
import { nothing } from '../../server/engine/apply.ts'
import { step } from '../../server/engine/step.ts'
import { fixtureScript, withScenario } from '../support/fixture-script.ts'
import { understood } from '../support/understood.ts'
import { linesOf, of, play } from './playing.ts'

const reactions = (...replies: Parameters<typeof play>[0]) => play(replies).cues.at(-1)?.reactions

describe('a turn', () => {
  test('is told in order: said, understood, interrupted, mood, facts, promises, end', () => {
    const { state } = play([])
    const understanding = understood({
      shows: ['apologise'],
      questions: [{ facts: ['rooms'] }],
      offers: [{ remedy: 'new-cleaning' }],
      signals: ['lets-go'],
    })
    const taken = step(fixtureScript, state, { text: 'x', message: 'm', understanding, interrupted: true })
    expect(taken.ok && taken.events.map(({ type }) => type)).toEqual([
      'trainee-said',
      'reply-understood',
      'interrupted',
      'mood-moved',
      'fact-told',
      'promise-made',
      'attempt-ended',
    ])
  })

  test('cannot be taken before the attempt begins', () => {
    expect(() => step(fixtureScript, nothing, { text: '', message: 'm', understanding: understood(), interrupted: false })).toThrow(
      'begin()',
    )
  })
})

describe('facts', () => {
  const asks = (...facts: string[]) => understood({ shows: ['find-out-facts'], questions: [{ facts }] })

  test('are told when asked for, in their own words', () => {
    const { events } = play([asks('rooms')])
    expect(of(events, 'fact-told')).toMatchObject([{ fact: 'rooms', title: 'Mis jäi tegemata', text: 'Põrand on pesemata.' }])
    expect(linesOf(events)).toContain('Põrand on pesemata.')
  })

  test('are not told again, and asking again is noticed', () => {
    const { events, cues } = play([asks('rooms'), asks('rooms')])
    expect(of(events, 'fact-told')).toHaveLength(1)
    expect(cues[1]?.reactions).toContain('question-told')
    expect(of(events, 'mood-moved')[1]?.moves).toContain('question-told')
  })

  test('that the customer cannot know are answered so, once in the author’s words', () => {
    const { events, cues } = play([asks('why'), asks('why')])
    expect(cues[0]).toMatchObject({ reactions: ['question-unknown'], unknowns: ['why'], facts: [] })
    expect(linesOf(events)).toContain('Kust mina seda tean.')
    expect(cues[1]?.reactions).toContain('question-told')
  })

  test('are not told by a customer who is leaving', () => {
    const { events } = play([understood({ signals: ['insult'], questions: [{ facts: ['rooms'] }] })])
    expect(of(events, 'attempt-ended')[0]?.ending).toBe('walked-out')
    expect(of(events, 'fact-told')).toEqual([])
  })
})

describe('promises', () => {
  const promises = (parts: Parameters<typeof understood>[0]) =>
    of(play([understood(parts)]).events, 'promise-made').map(({ promise }) => promise)

  test('are the firm offers and the commitments, with their standing', () => {
    const made = promises({
      offers: [
        { remedy: 'discount', percent: 50, standing: 'beyond', quote: '50% off' },
        { remedy: 'new-cleaning', firm: false, quote: 'would it suit you' },
      ],
      commitments: [{ kind: 'call-back', what: 'I will call', when: 'at five', standing: 'allowed', quote: 'I will call you at five' }],
    })
    expect(made).toMatchObject([
      { kind: 'call-back', when: 'at five', standing: 'allowed' },
      { kind: 'remedy', remedy: 'discount', what: 'Soodustus kuni 20%', howMuch: '50%', standing: 'beyond' },
    ])
  })

  test('are taken down once where the same words are both an offer and a commitment', () => {
    const made = promises({
      offers: [{ remedy: 'new-cleaning', quote: 'a new cleaning' }],
      commitments: [{ kind: 'remedy', remedy: 'new-cleaning', when: 'tomorrow', quote: 'we will do a new cleaning tomorrow' }],
    })
    expect(made).toMatchObject([{ when: 'tomorrow' }])
  })
})

describe('the customer reacts', () => {
  test('to the worst thing first and to the offer after it', () => {
    expect(reactions(understood({ shows: ['greet', 'apologise'], signals: ['sina'], offers: [{ remedy: 'new-cleaning' }] }))).toEqual([
      'sina',
      'offer-good',
    ])
  })

  test('to an apology alone by asking what happens now', () => {
    expect(reactions(understood({ shows: ['greet', 'apologise'] }))).toEqual(['apology', 'impatient'])
  })

  test('to a question with the fact alone when nothing weightier was said', () => {
    const reply = understood({ shows: ['greet', 'thank', 'find-out-facts'], questions: [{ facts: ['rooms'] }] })
    expect(play([reply]).cues[0]).toMatchObject({ reactions: [], facts: ['rooms'] })
  })

  test('to being asked for a solution by saying what they want, first the most, then less', () => {
    const ask = understood({ shows: ['apologise', 'involve-customer'], questions: [{ about: 'solution' }] })
    const { events, cues } = play([ask, ask, ask])
    expect(cues.map(({ want }) => want)).toEqual(['Tahan kolme tasuta koristust.', 'Tahan, et köök oleks puhas.', null])
    expect(linesOf(events)).toEqual(expect.arrayContaining(['Tahan kolme tasuta koristust.', 'Tahan, et köök oleks puhas.']))
  })

  test.each([
    [{ remedy: 'new-cleaning' }, 'offer-good'],
    [{ remedy: 'discount' }, 'offer-more'],
    [{ remedy: 'discount', standing: 'beyond' as const }, 'offer-beyond'],
    [{ standing: 'vague' as const }, 'offer-vague'],
  ])('to the offer %j as %s', (offer, reaction) => {
    expect(reactions(understood({ offers: [offer] }))).toEqual([reaction])
  })

  test('to a vague promise only where it is all there is', () => {
    const vague = { commitments: [{ kind: 'action' as const, standing: 'vague' as const }] }
    expect(reactions(understood(vague))).toEqual(['offer-vague'])
    expect(reactions(understood({ ...vague, questions: [{ facts: ['rooms'] }] }))).toEqual([])
  })

  test('and is not soothed by a solution that the firm does not allow', () => {
    const { events } = play([understood({ shows: ['propose-solution'], offers: [{ remedy: 'discount', standing: 'beyond' }] })])
    expect(of(events, 'mood-moved')[0]?.moves).toEqual(['offer-beyond'])
  })

  test('to a reply that answers nothing, and to a repeated apology when they have asked what happens now', () => {
    expect(reactions(understood({ shows: ['greet', 'thank'] }))?.[0]).toBe('ignored')
    const sorry = understood({ shows: ['apologise'] })
    expect(reactions(sorry, sorry)?.[0]).toBe('ignored')
  })

  test('with three lines at most, two beside a fact', () => {
    const everything = understood({
      shows: ['apologise', 'empathise', 'involve-customer'],
      signals: ['blames-customer', 'sina', 'declines'],
      questions: [{ about: 'solution' }, { facts: ['rooms', 'time', 'why'] }],
    })
    expect(reactions(everything)).toHaveLength(2)
    expect(
      reactions(understood({ ...{ signals: ['sina', 'declines', 'hands-over'], questions: [{ about: 'solution' }, { facts: ['why'] }] } })),
    ).toEqual(['sina', 'declined', 'wish'])
  })

  test('with the title of the detail that was taken up', () => {
    const reply = understood({ shows: ['listen'] })
    const quoted = {
      ...reply,
      findings: { ...reply.findings, listen: { shown: true, confidence: 1, quotes: ['enne kui külalised tulevad'] } },
    }
    expect(play([quoted]).cues[0]?.detail).toBe('Külalised')
    expect(play([reply], { script: withScenario({ details: [] }) }).cues[0]?.detail).toBeNull()
  })
})
