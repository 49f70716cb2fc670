import { describe, expect, it } from 'vitest'
import type { Policy } from '#contract/scenario.ts'
import { understand } from '../../server/nlu/understand.ts'

const oneFree: Policy = {
  remedies: [
    { id: 'again', kind: 'redo', title: { et: 'uus koristus tasuta', en: 'a new cleaning, free' }, limit: { count: 1 } },
    { id: 'bill', kind: 'cancel-invoice', title: { et: 'arve tühistamine', en: 'the bill cancelled' }, limit: {} },
  ],
  never: [{ id: 'more-free', kind: 'extra', title: { et: 'rohkem tasuta koristusi', en: 'more free cleanings' } }],
} as unknown as Policy

const heard = (language: 'et' | 'en', reply: string) => understand(reply, { language, channel: 'chat', customer: [], policy: oneFree })

describe('one free cleaning is within the policy', () => {
  it.each([
    ['et', 'Kas homme kell 9 tasuta uus koristus sobiks?'],
    ['et', 'Saadan homme kell 9 uue koristaja tasuta.'],
    ['et', 'Homme kell üheksa tuleb uus koristaja, see on tasuta.'],
    ['et', 'Saadan kaks kogenud koristajat, kes teevad homme kõik tasuta korda.'],
    ['et', 'Kolme inimesega meeskond koristab homme tasuta uuesti.'],
    ['et', 'Tuleme kella 9 ja 11 vahel ja koristame tasuta uuesti.'],
    ['et', 'Kahe tunni jooksul saadan uue koristaja, tasuta.'],
    ['et', 'Koristame homme kõik kolm tuba tasuta uuesti.'],
    ['en', 'Would a free clean tomorrow at nine suit you?'],
    ['en', 'I will send two experienced cleaners at 9 tomorrow, free of charge, to clean again.'],
    ['en', 'We can come between 9 and 11 tomorrow and clean again free of charge.'],
    ['en', 'Within two hours a cleaner will clean again for free.'],
  ] as const)('with clock times and people in it (%s): %s', (language, reply) => {
    const { offers, findings } = heard(language, reply)
    expect(findings['realistic-promises'].shown).toBe(false)
    expect(offers.map(({ standing, remedy }) => [standing, remedy])).toContainEqual(['allowed', 'again'])
  })

  it.each([
    ['et', 'Saate meilt kolm tasuta koristust.'],
    ['et', 'Koristame teie juures 3 korda tasuta.'],
    ['en', 'You will get three free cleanings.'],
    ['en', 'We will clean 4 times free of charge.'],
  ] as const)('and several are not (%s): %s', (language, reply) => {
    expect(heard(language, reply).findings['realistic-promises'].shown).toBe(true)
  })
})

describe('the ledger', () => {
  it.each([
    ['et', 'Saadan homme kell 9 uue koristaja tasuta.'],
    ['et', 'Teen korda homme tasuta, tuleb koristaja.'],
    ['et', 'Tuleb koristaja teie juurde homme ja see on tasuta.'],
    ['et', 'Palun vabandust ja saadan homme uue koristaja tasuta.'],
    ['en', 'I will send a new cleaner tomorrow at nine, free of charge.'],
  ] as const)('lists one promise once (%s): %s', (language, reply) => {
    const { commitments } = heard(language, reply)
    expect(commitments.map(({ kind, remedy }) => [kind, remedy])).toEqual([['remedy', 'again']])
  })

  it('lists two promises of one sentence', () => {
    const { commitments } = heard('et', 'Saadan homme uue koristaja tasuta ja tühistan arve.')
    expect(commitments.map(({ remedy }) => remedy)).toEqual(['again', 'bill'])
  })
})
