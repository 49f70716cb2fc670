import { describe, expect, it } from 'vitest'
import { answer, earned } from './nature-ask.ts'

const deeds = ['find-out-facts', 'listen', 'propose-solution', 'involve-customer', 'act-now', 'follow-up']

describe('an answer to some other complaint', () => {
  it.each([
    ['en', 'I apologise for the wobbly tooth. The dentist will put in a new filling tomorrow at nine.'],
    ['en', 'Dear Ms Parker,\n\nI apologise. We will replace the strap tomorrow.'],
    [
      'en',
      'I apologise. The drummer arrived without cymbals and the marquee heater tripped the fuse, so the speeches happened in darkness. We will refund the deposit today and lend you our sound technician and projector in spring.',
    ],
    ['et', 'Vabandan, et plomm välja kukkus. Hambaarst paneb homme kell üheksa uue.'],
    ['et', 'Lugupeetud proua Parts\n\nVabandan. Vahetame rihma homme uue vastu.'],
  ] as const)('%s: earns its courtesy at most: %s', (language, reply) => {
    const found = answer(language, reply)
    expect(found.nature).toBe('reply')
    expect(found.findings.apologise.shown).toBe(true)
    expect(earned(language, reply).filter((rule) => deeds.includes(rule))).toEqual([])
    expect(found.offers).toEqual([])
    expect(found.commitments).toEqual([])
  })

  it.each([
    ['en', 'Dear Ms Ferris,\n\nThe plumber at the depot found a crack. We will refund you today.'],
    ['en', 'Hello Joan! We will refund you today.'],
    ['en', 'Your boys can have a tooth-friendly ice cream from the dentist next door; the rental is refunded today.'],
    ['et', 'Lugupeetud Liina Kask\n\nTagastame raha täna.'],
    ['et', 'Tere, Liina! Hambaarst on poiste rõõmuks puhkusel. Tagastame paadi eest raha täna.'],
    ['et', 'Tagastame raha täna.'],
  ] as const)('%s: is none where it takes theirs up, or says little: %s', (language, reply) => {
    expect(earned(language, reply)).toContain('propose-solution')
  })
})

describe('both languages at once', () => {
  it.each([
    ['et', 'Thank you, et andsite teada!', 'thank'],
    ['et', 'Hello Liina! Tagastan rendi kohe.', 'greet'],
    ['et', 'Tagastan rendi kohe.\n\nBest regards\nMart', 'close-contact'],
    ['et', 'I am so sorry, et korv minema ujus.', 'apologise'],
    ['et', 'Raha tagasi või lisatund, which would you prefer?', 'involve-customer'],
    ['en', 'Aitäh for letting us know.', 'thank'],
    ['en', 'Tere Joan, we will refund the rental today.', 'greet'],
    ['en', 'Palun vabandust for the leaking boat.', 'apologise'],
    ['en', 'We can refund the rental, kas see sobib teile?', 'involve-customer'],
  ] as const)('%s: %s shows %s', (language, reply, rule) => {
    expect(earned(language, reply)).toContain(rule)
  })

  it('a reply in the other language alone is still none', () => {
    expect(answer('en', 'Palun vabandust, tagastan rendi homme hommikul.').nature).toBe('wrong-language')
    expect(answer('et', 'I am sorry, I will refund the rental tomorrow.').nature).toBe('wrong-language')
  })
})
