import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../server/nlu/en/pack.ts'
import { et } from '../../server/nlu/et/pack.ts'
import { anyOf } from '../../server/nlu/pattern.ts'
import { sentencesOf } from '../../server/nlu/sentences.ts'
import { plain, verbatim } from '../../server/nlu/text.ts'

const split = (text: string, pack = en) => {
  const made = plain(text, pack.mend)
  return sentencesOf(made, pack).map((sentence) => verbatim(made, sentence))
}

describe('plain text', () => {
  it('makes case, quotes, dashes, õäöü and long-drawn letters plain', () => {
    expect(plain('Sooo “SÖÖK” – it’s Õige').text).toBe('so "sook" - it\'s oige')
  })

  it('mends typing, and still quotes what was typed', () => {
    const made = plain('I am sory, realy', en.mend)
    expect(made.text).toBe('i am sorry, really')
    expect(verbatim(made, { start: 5, end: 10 })).toBe('sory')
  })

  it('leaves real words alone that are a letter away from a key word', () => {
    expect(plain('more than I think, worry, story', en.mend).text).toBe('more than i think, worry, story')
  })

  it('finds the way back to the words as written, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const made = plain(text, en.mend)
        expect(made.at).toHaveLength(made.text.length + 1)
        for (const sentence of sentencesOf(made, en)) expect(text).toContain(verbatim(made, sentence))
      }),
    )
  })
})

describe('sentences', () => {
  it('end at stops, marks, lines and emoji', () => {
    expect(split('Dear Eva,\nwe are sorry. Did he ring? No! ok 😡 what now')).toEqual([
      'Dear Eva',
      'we are sorry.',
      'Did he ring?',
      'No!',
      'ok 😡',
      'what now',
    ])
  })

  it('do not end at abbreviations, numbers and times', () => {
    expect(split('Hi Ms. Marmelaad, it is 4.8 of 5, e.g. at 17.30 today.')).toHaveLength(1)
    expect(split('Tulime 12. mail kl. 10 kohale.', et)).toHaveLength(1)
    expect(split('Room 12. We are sorry.')).toHaveLength(2)
  })

  it('fall into clauses at commas and at "but"', () => {
    const made = plain('I would like to help, but we cannot and you know it')
    const [sentence] = sentencesOf(made, en)
    expect(sentence?.clauses.map((clause) => verbatim(made, clause))).toEqual(['I would like to help', 'but we cannot', 'and you know it'])
  })
})

describe('expressions by meaning', () => {
  it.each([
    ["i'll ~ call", "i'll most certainly call", true],
    ["i'll ~ call", 'ill call', true],
    ["i'll ~ call", "i'll go now and then go there again and call", false],
    ['apolog*', 'apologies', true],
    ['sorry but', 'sorry, but', true],
    ['free', 'freedom', false],
    ["(i|we) ('ve|have) booked", "i've booked", true],
    ['kõlab', 'kolab', true],
    ['a _ z', 'a b, c z', false],
    ['(very )*sorry', 'very very sorry', true],
  ])('%s in "%s": %s', (pattern, text, found) => {
    expect(text.search(anyOf(pattern)) >= 0).toBe(found)
  })
})
