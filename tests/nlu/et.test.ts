import { describe, expect, it } from 'vitest'
import { mend } from '../../server/nlu/et/mend.ts'
import { stem } from '../../server/nlu/et/stem.ts'
import { understand } from '../../server/nlu/understand.ts'
import { shows } from './et-ask.ts'

const customer = ['Tere! Pidin täna teilt koristaja saama, aga külalised tulid ja keegi ei tulnud. Palun ärge mulle arvet tehke. Eva']
const heard = { language: 'et', channel: 'letter', customer, policy: 'Teenindaja võib pakkuda kuni 20% hinnaalandust.' } as const

describe('Estonian stems', () => {
  it.each([
    ['külalised', 'külalistele'],
    ['toas', 'tuba'],
    ['peole', 'pidu'],
    ['veepaak', 'veepaagile'],
    ['kingitus', 'kingitust'],
    ['juubeliks', 'juubelikink'],
    ['laupäeval', 'laupäevaks'],
    ['õpilasest', 'õpilane'],
  ])('%s and %s are one word', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['tase', 'tasuta'],
    ['loodame', 'lugu'],
    ['laud', 'laps'],
    ['öö', 'ööbik'],
  ])('%s and %s are two', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})

describe('Estonian as it is typed', () => {
  it.each([
    'vabandan et pidite ootama',
    'VABANDAN!',
    'vabsk',
    'sorriiii',
    'palun vabandst selle eest',
    'mul on vaga kahju, et keegi ei tulnud',
  ])('hears the apology in "%s"', (reply) => {
    expect(shows('apologise', reply)).toBe(true)
  })

  it('hears a reply without õäöü', () => {
    expect(shows('find-out-facts', 'oelge palun mis paeval see juhtus')).toBe(true)
    expect(shows('act-now', 'saadan tana ohtul uue tehniku')).toBe(true)
  })

  it('leaves a word alone that is rightly spelt', () => {
    expect(mend('koristaja')).toBe('koristaja')
  })
})

describe('Estonian replies as a whole', () => {
  it('quotes the words as they were written', () => {
    const { findings } = understand('Tere, Eva!\n\nVabandan siiralt, et külalised pidid ootama.', heard)
    expect(findings.greet.quotes).toEqual(['Tere'])
    expect(findings.apologise.quotes).toEqual(['Vabandan siiralt'])
    expect(findings.listen.quotes).toEqual(['et külalised pidid ootama.'])
  })

  it('holds a discount against the policy in prose', () => {
    const { offers } = understand('Teeme teile järgmise korra 40% odavamalt.', heard)
    expect(offers.map(({ percent, standing }) => ({ percent, standing }))).toContainEqual({ percent: 40, standing: 'beyond' })
  })

  it('does not take a refused demand for an offer', () => {
    expect(understand('Kahjuks ei saa ma teile raha tagastada.', heard).offers).toEqual([])
  })

  it('tells teie from sina, and from both', () => {
    expect(understand('Kas teile sobib homme?', heard).address).toBe('teie')
    expect(understand('Kas sulle sobib homme?', heard).address).toBe('sina')
    expect(understand('Vabandan teie ees, aga saada mulle pilt.', heard).address).toBe('mixed')
  })

  it('does not take the customer quoted for sinatamine', () => {
    expect(shows('formal-address', 'Kirjutasite: „sa ei kuula mind“, ja teil on õigus.')).toBe(false)
  })
})
