import { describe, expect, it } from 'vitest'
import type { KnownRule } from '#contract/standard.ts'
import { shows } from './en-ask.ts'

/** Replies that break a rule, beside their nearest relatives that keep it. */
const pairs: Partial<Record<KnownRule, { breaks: string[]; keeps: string[] }>> = {
  'stay-calm': {
    breaks: [
      'How am I supposed to know that?',
      'Calm down.',
      'WE ARE DOING WHAT WE CAN',
      'You want WHAT?? For one pipe??',
      'What a tragedy, a wet floor.',
      'so he was "dripping", was he',
      'I could of course have come round and read it aloud.',
      'Believe it or not, plumbers have other houses too.',
      'A look at the door IS an answer.',
      'Unlike some, we have work to do.',
    ],
    keeps: [
      'Unfortunately I cannot offer more than 20%.',
      'Thank you!',
      'We are so sorry!!',
      'Our GPS and the SMS system failed.',
      'I must decline that.',
      'We WILL send someone today.',
      'I can send someone today or, if you prefer, another day.',
      'Being told it was "dripping" was no answer at all, and I apologise.',
    ],
  },
  'no-blame': {
    breaks: [
      'You should have rung us at nine.',
      'Nobody else has ever complained.',
      'Our plumber reports that nobody was at home.',
      'Next time read the terms first.',
      'You must have used the wrong number.',
      'Our lawyers read the internet too.',
      'Had you closed the tap, nothing would have happened.',
      'Any sensible householder keeps an eye on the pipes.',
      'Most people read the terms before they sign.',
      "It is every tenant's responsibility to check the taps.",
      'A little patience would not go amiss.',
      'Should your story prove true, we will look at it.',
      'You were clearly told that times may change.',
    ],
    keeps: [
      'This is not your fault.',
      'The plumber fell ill and we forgot to tell you.',
      'You should have been told.',
      'Calm down.',
      'Our dispatcher made a mistake.',
      'You did nothing wrong.',
      'Your message was not sent on from our side.',
      'Sorry, that pipe should have come with a warning.',
      'No proof needed.',
      'The matter now lies with the manager.',
    ],
  },
  'realistic-promises': {
    breaks: [
      'It will never happen again.',
      'I guarantee that you will be satisfied.',
      'We can take 50% off.',
      'I can send you a voucher for €100.',
      'The plumber will be fired.',
      'A plumber will be with you at nine on the dot.',
      "We'll send you a basket of chocolates from us.",
      'Nothing in your house will ever leak again.',
      'There is simply no way it can fail.',
      'He is getting his marching orders.',
      'Promise you it will be as good as new.',
    ],
    keeps: [
      'We can take 20% off.',
      'I can send you a voucher for €15.',
      'We will do our best so that it does not happen again.',
      'I cannot promise an exact hour.',
      'A plumber will be with you today between 4 and 6.',
      'I am not able to say what will happen to him.',
      'Hello.',
    ],
  },
  'formal-address': {
    breaks: ['hey buddy', 'Oh hun, that is awful.', 'lol', 'chill mate', 'Sorry 😢😢😢'],
    keeps: ['Hello Helen, you were right to write.', 'Dear Helen', 'We are sorry :)', 'You are very kind.'],
  },
}

describe.each(Object.entries(pairs))('English: %s', (rule, { breaks, keeps }) => {
  it.each(breaks)('broken: %s', (reply) => {
    expect(shows(rule as KnownRule, reply)).toBe(true)
  })
  it.each(keeps)('kept: %s', (reply) => {
    expect(shows(rule as KnownRule, reply)).toBe(false)
  })
})
