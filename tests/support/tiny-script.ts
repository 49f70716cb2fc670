import { scenario } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import { standard } from '#contract/standard.ts'
import { temperament } from '#contract/temperament.ts'

const both = (text: string) => ({ et: text, en: text })

/** The smallest thing that can be played, for tests that are not about what is said. */
export const tinyScript: Script = {
  scenario: scenario.parse({
    id: 'cleaning/tiny',
    title: { et: 'Tolmune laud', en: 'A dusty table' },
    languages: ['et', 'en'],
    standard: 'tiny',
    channel: 'chat',
    difficulty: 1,
    cause: 'goods',
    brief: { role: both('You clean.'), situation: both('You cleaned.') },
    customer: {
      name: 'Mall Tamm',
      tag: both('customer'),
      background: both('Comes often.'),
      temperament: 'plain',
      mood: { anger: 60, trust: 40 },
      wants: [both('Clean it again.')],
      settlesFor: ['redo'],
      hoped: both('A clean table.'),
    },
    opening: [{ text: { et: 'Laud on tolmune!', en: 'The table is dusty!' }, pause: 0 }],
    policy: { remedies: [{ id: 'redo', kind: 'redo', title: both('Clean again') }] },
    endings: {
      resolved: { when: { angerAtMost: 5 }, told: both('It was put right.') },
      'walked-out': { when: { angerAtLeast: 100 }, told: both('Mall left.') },
      'turn-limit': { told: both('It went on and on.') },
    },
    turnLimit: 6,
    modelReplies: [
      { when: 'first', text: both('I am sorry.') },
      { when: 'last', text: both('Thank you.') },
    ],
    debrief: [both('What went well?'), both('What next?')],
  }),
  temperament: temperament.parse({ id: 'plain', title: both('Plain'), manner: both('Plain.') }),
  standard: standard.parse({
    id: 'tiny',
    title: both('Tiny'),
    stages: [{ id: 'open', title: both('Opening') }],
    rules: [
      { id: 'greet', kind: 'required', title: both('Greets'), means: both('Greets.'), stage: 'open', side: 'how', weight: 1 },
      { id: 'apologise', kind: 'required', title: both('Apologises'), means: both('Says sorry.'), stage: 'open', side: 'how', weight: 2 },
    ],
    assessment: { passMark: 50, levels: [{ id: 'start', from: 0, title: both('Start') }] },
  }),
}
