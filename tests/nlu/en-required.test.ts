import { describe, expect, it } from 'vitest'
import type { KnownRule } from '#contract/standard.ts'
import { shows } from './en-ask.ts'

/** Replies that do what a rule asks for, beside their nearest relatives that do not. */
const pairs: Partial<Record<KnownRule, { does: string[]; not: string[] }>> = {
  apologise: {
    does: [
      'I am truly sorry that nobody came.',
      'sory about the pipe',
      'We regret very much that we put you through it.',
      'I am ashamed of how you were treated.',
      'my bad, the visit fell off our list',
      'Please accept our apologies for the lost day.',
      'We are sorry you were not told.',
    ],
    not: [
      'Sorry to hear that.',
      'We are sorry if this inconvenienced you.',
      'Sorry that you feel this way.',
      'Sorry, but you should have rung.',
      'Apologies for the late reply.',
      'That was our mistake.',
      'I am not going to apologise before I know what for.',
      'We regret to inform you that the office is closed.',
    ],
  },
  thank: {
    does: [
      'Thank you for letting us know.',
      'thnak you for teling us',
      "I'm grateful you came to us with it first.",
      'Your frank letter is appreciated.',
    ],
    not: [
      'Thank you for your patience.',
      'Thanks for choosing us.',
      'Thank you for your understanding.',
      'Many thanks,\nBob',
      'We value your feedback.',
    ],
  },
  empathise: {
    does: [
      'I can imagine how frustrating it is to wait for nothing.',
      "I'd be cross in your place.",
      'That must have been a miserable afternoon.',
      'How upsetting for you.',
      'You have every right to be angry.',
      'Nobody should have to spend a day off like that.',
      'It cannot have been easy to explain that to the neighbours.',
      'A bill like that would worry anyone.',
      "I'd have hit the roof myself.",
      'A day off does not come twice.',
      'No wonder you are reluctant to book again.',
    ],
    not: [
      'How dreadful.',
      'I understand.',
      'I understand that you are upset, but plumbers are hard to find.',
      'We were concerned to read your letter.',
      'It must have been a mix-up.',
      'I understand that you are upset, but you have to understand us as well.',
      'We are aware of the case.',
    ],
  },
  'find-out-facts': {
    does: [
      'Which room is the pipe in, and when did it start?',
      'Could you send me two photos of the pipe?',
      'Please describe what the office told you.',
      'I checked the schedule: his van broke down at nine.',
      'It turns out your address was left off the route.',
    ],
    not: ['We will look into it.', 'When may we come?', 'How am I supposed to know that?', 'Is there anything else I can help with?'],
  },
  listen: {
    does: ['Three hours at home and then nobody came.', 'A dripping pipe cannot wait.', 'I will also speak to the neighbours below you.'],
    not: [
      'We have received your complaint.',
      'We are sorry for the inconvenience.',
      'Flooded neighbours? You should have closed the tap.',
      'Dear Ms Marsh',
    ],
  },
  'propose-solution': {
    does: [
      'We can take 20% off.',
      'We will come and fix it free of charge.',
      'There will be no invoice.',
      'Would you like your money back?',
      'A new visit can be booked.',
    ],
    not: ['We will sort it out.', "We'll make it up to you.", 'I cannot offer a refund.', 'Your message has been forwarded.'],
  },
  'involve-customer': {
    does: [
      'Which would you rather have?',
      'Does tomorrow at ten suit you?',
      'What would you like us to do about it?',
      'Shall I book it?',
      'Please choose between a refund and a new visit.',
      "If you'd rather have a new visit, say the word.",
    ],
    not: ['A plumber will come tomorrow.', 'Which pipe is dripping?', 'Let us know if you have any questions.'],
  },
  'act-now': {
    does: [
      'I have just cancelled the invoice.',
      'A plumber will be with you today between 4 and 6.',
      'I spoke to his supervisor this morning and have booked a new man.',
      'We will come and fix it tomorrow morning.',
      'The fee went back to your account at ten this morning.',
      'The valve is being held for you in the van.',
      'The job has been reassigned.',
      'Two of us are turning out the store as I write.',
    ],
    not: [
      'We will come as soon as possible.',
      'I am looking into it.',
      'I will answer you today.',
      'You can collect the form today.',
      'We will come next Friday.',
      "I haven't cancelled anything.",
      'Once I have spoken to him I will write.',
      'Your letter has been received.',
      'That could have been avoided.',
    ],
  },
  'follow-up': {
    does: [
      "I'll ring you tomorrow evening to make sure it is dry.",
      'I will let you know what the foreman says.',
      'Is the pipe dry now?',
      'You will hear from me by noon.',
    ],
    not: [
      'Contact us if anything is still wrong.',
      'We will look into it.',
      'Please do not hesitate to call us.',
      'Let us know if it happens again.',
    ],
  },
  greet: {
    does: ['Hello Helen', 'Dear Ms Marsh,', 'good morning, we are sorry', 'helo, sorry'],
    not: ['Helen, the pipe is ours.', 'Right then.'],
  },
  'close-contact': {
    does: ['We will come.\n\nKind regards,\nTom', 'Have a nice day!', 'We will come. Talk soon,\nTom'],
    not: ['We will come.\n\nTom', 'Your wishes are regarded.'],
  },
}

describe.each(Object.entries(pairs))('English: %s', (rule, { does, not }) => {
  it.each(does)('does it: %s', (reply) => {
    expect(shows(rule as KnownRule, reply)).toBe(true)
  })
  it.each(not)('does not: %s', (reply) => {
    expect(shows(rule as KnownRule, reply)).toBe(false)
  })
})
