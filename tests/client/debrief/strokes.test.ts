import { describe, expect, test } from 'vitest'
import { cut, find } from '../../../client/parts/debrief/strokes.ts'
import { judge, verdict } from './judging.ts'

describe('Finding quoted words in a reply', () => {
  test('takes them verbatim', () => {
    expect(find('Tere, Kaie! Aitäh.', 'Aitäh')).toEqual({ start: 12, end: 17 })
  })
  test('looks past other spaces, quotation marks and capitals', () => {
    const text = 'Te ütlesite:\n„see on\n kõik”.'
    const found = find(text, 'Ütlesite: "see on kõik"')
    expect(found && text.slice(found.start, found.end)).toBe('ütlesite:\n„see on\n kõik”')
  })
  test('takes signs of a pattern for what they are', () => {
    expect(find('Kas 20% (või rohkem)?', '20% (või rohkem)?')).toEqual({ start: 4, end: 21 })
  })
  test.each(['Head aega', '', '  '])('does not find what is not there: "%s"', (words) => {
    expect(find('Tere!', words)).toBeNull()
  })
})

describe('Marker strokes', () => {
  const [greet, listen, calm] = judge(verdict('greet'), verdict('listen', { credit: 0.5 }), verdict('stay-calm', { value: 'missed' }))
  if (!greet || !listen || !calm) throw new Error('three rules were judged')
  const pieces = (text: string, spans: Parameters<typeof cut>[1]) =>
    cut(text, spans).map((piece) => [piece.text, piece.kind, piece.ends.map(({ of }) => of.number)])

  test('a text without strokes stays whole', () => {
    expect(pieces('Tere!', [])).toEqual([['Tere!', null, []]])
  })

  test('a stroke lies on its words alone and ends with its number', () => {
    expect(pieces('Tere, Kaie!', [{ of: greet, id: 'a', start: 0, end: 4 }])).toEqual([
      ['Tere', 'met', [1]],
      [', Kaie!', null, []],
    ])
  })

  test('where strokes overlap the gravest colours the words, and every one keeps its number', () => {
    const spans = [
      { of: greet, id: 'a', start: 0, end: 6 },
      { of: calm, id: 'b', start: 3, end: 9 },
      { of: listen, id: 'c', start: 3, end: 9 },
    ]
    expect(pieces('abcdefghij', spans)).toEqual([
      ['abc', 'met', []],
      ['def', 'broken', [1]],
      ['ghi', 'broken', [4, 2]],
      ['j', null, []],
    ])
  })
})
