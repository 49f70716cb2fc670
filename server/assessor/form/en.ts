import type { FormWords } from './words.ts'

export const en: FormWords = {
  got: {
    resolved: { some: (remedies) => `I was offered a way out: ${remedies}. That suited me.`, none: 'My trouble was put right.' },
    settled: {
      some: (remedies) => `I was offered a way out: ${remedies}. I took it, but I had hoped for more.`,
      none: 'I made do with what I was given, but it never was really put right.',
    },
    escalated: {
      some: (remedies) => `Something was offered (${remedies}), but it was not enough and I took my complaint further.`,
      none: 'Nobody offered a solution, so I took my complaint further.',
    },
    'walked-out': {
      some: (remedies) => `Something was offered (${remedies}), but by then I had decided to go.`,
      none: 'Nothing. I left with the same trouble I came with.',
    },
    'let-go': {
      some: (remedies) => `They told me honestly what they can do: ${remedies}. It was not enough for me.`,
      none: 'They told me honestly that what I want cannot be had. At least nobody kept me hoping.',
    },
    'turn-limit': {
      some: (remedies) => `Something was offered (${remedies}), but we never came to an agreement.`,
      none: 'A long talk, and no solution at the end of it.',
    },
    abandoned: {
      some: (remedies) => `Something was offered (${remedies}), but the talk broke off.`,
      none: 'The talk broke off and I have no solution.',
    },
  },
  whole: (remedies) => `I got exactly what was needed: ${remedies}.`,
  liked: [
    ['empathise', 'They understood what this meant for me.'],
    ['listen', 'They took note of what I said.'],
    ['apologise', 'They apologised plainly, without excuses.'],
    ['involve-customer', 'They asked what I wanted.'],
    ['find-out-facts', 'They cared to know what had really happened.'],
    ['thank', 'They thanked me for speaking up.'],
  ],
  hurt: [
    ['no-blame', 'I was made to feel that it was my own fault.'],
    ['stay-calm', 'I was spoken to with irritation, and that stung.'],
    ['formal-address', 'I was spoken to like some old pal.'],
    ['realistic-promises', 'I was promised things I do not believe.'],
  ],
  lacked: [
    ['apologise', 'Nobody apologised.'],
    ['listen', 'Nobody listened; answers like that would suit anyone.'],
    ['empathise', 'Nobody cared what this meant for me.'],
    ['involve-customer', 'Nobody asked what I wanted.'],
    ['find-out-facts', 'Nobody wanted to know what had really happened.'],
    ['thank', 'I felt that my complaint was only a nuisance.'],
  ],
  polite: 'They were polite.',
  dry: 'Polite perhaps, but I felt no human warmth in it.',
  unanswered: { got: 'Nobody answered me.', how: 'Nobody spoke to me at all.' },
  but: (sentence) => `But ${sentence.charAt(0) === 'I' ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)}`,
}
