import { scenario } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import { forbiddenRules, knownRules, standard } from '#contract/standard.ts'
import { reactionKey, temperament } from '#contract/temperament.ts'

const both = (et: string, en: string) => ({ et, en })

/** All known rules with equal weights and no windows. */
export const fixtureStandard = standard.parse({
  id: 'fixture-standard',
  title: both('Proovistandard', 'Fixture standard'),
  stages: [{ id: 'only', title: both('Ainus etapp', 'Only stage') }],
  rules: knownRules.map((id) => ({
    id,
    kind: forbiddenRules.has(id) ? 'forbidden' : 'required',
    title: both(`Reegel ${id}`, `Rule ${id}`),
    means: both('Tähendus', 'Meaning'),
    stage: 'only',
    side: 'how',
    weight: 2,
  })),
  assessment: { passMark: 60, levels: [{ id: 'any', from: 0, title: both('Tase', 'Level') }] },
})

/** Two lines for every reaction, each saying which it answers; no effects of its own. */
export const fixtureTemperament = temperament.parse({
  id: 'fixture-temperament',
  title: both('Proov', 'Fixture'),
  manner: both('Vastab lühidalt.', 'Answers briefly.'),
  lines: Object.fromEntries(
    reactionKey.options.map((key) => [
      key,
      [both(`Esimene lause: ${key}.`, `First line: ${key}.`), both(`Teine lause: ${key}.`, `Second line: ${key}.`)],
    ]),
  ),
})

/** A small chat scenario with every kind of ending. */
const fixtureScenario = scenario.parse({
  id: 'cleaning/fixture',
  title: both('Must köök', 'Dirty kitchen'),
  languages: ['et', 'en'],
  standard: 'fixture-standard',
  channel: 'chat',
  difficulty: 2,
  cause: 'goods',
  brief: {
    role: both('Oled klienditoe töötaja.', 'You work in customer support.'),
    situation: both('Klient kirjutab.', 'A customer writes.'),
  },
  customer: {
    name: both('Mare', 'Mary'),
    tag: both('püsiklient', 'regular'),
    background: both('Kolm aastat klient.', 'A customer for three years.'),
    temperament: 'fixture-temperament',
    mood: { anger: 70, trust: 40 },
    wants: [
      both('Tahan kolme tasuta koristust.', 'I want three free cleanings.'),
      both('Tahan, et köök oleks puhas.', 'I want a clean kitchen.'),
    ],
    settlesFor: ['new-cleaning'],
    hoped: both('Puhast kodu.', 'A clean home.'),
  },
  opening: [
    { text: both('Köök on must.', 'The kitchen is dirty.'), pause: 1000 },
    { text: both('Külalised tulevad õhtul.', 'Guests are coming tonight.'), pause: 2000 },
  ],
  facts: [
    {
      id: 'rooms',
      title: both('Mis jäi tegemata', 'What was left undone'),
      text: both('Põrand on pesemata.', 'The floor was not washed.'),
      topics: ['what'],
    },
    {
      id: 'time',
      title: both('Millal koristaja käis', 'When the cleaner came'),
      text: both('Ta käis kell kümme.', 'She came at ten.'),
      topics: ['when'],
    },
  ],
  unknowns: [{ id: 'why', text: both('Kust mina seda tean.', 'How would I know that.'), topics: ['why'] }],
  policy: {
    remedies: [
      { id: 'new-cleaning', kind: 'redo', title: both('Tasuta uus koristus', 'A free new cleaning'), limit: { count: 1, withinHours: 24 } },
      { id: 'discount', kind: 'discount', title: both('Soodustus kuni 20%', 'Up to 20% off'), limit: { percent: 20 } },
    ],
    never: [{ id: 'gift', kind: 'gift', title: both('kingitus', 'a gift') }],
  },
  details: [{ id: 'guests', title: both('Külalised', 'The guests'), cues: { et: ['külali'], en: ['guest'] } }],
  floors: [{ anger: 50, until: ['apologise'] }],
  endings: {
    resolved: {
      when: { angerAtMost: 35, trustAtLeast: 55, met: ['apologise'], offered: ['new-cleaning'] },
      told: both('Mare jäi rahule.', 'Mary was content.'),
    },
    settled: {
      when: { angerAtMost: 60, offered: ['new-cleaning'], turnAtLeast: 3 },
      told: both('Mare leppis vastumeelselt.', 'Mary settled grudgingly.'),
    },
    escalated: { when: { trustAtMost: 5, turnAtLeast: 2 }, told: both('Mare kaebas edasi.', 'Mary complained further.') },
    'walked-out': { when: { angerAtLeast: 95 }, told: both('Mare lahkus.', 'Mary left.') },
    'let-go': { when: { met: ['apologise'] }, told: both('Sa lasid Marel minna.', 'You let Mary go.') },
    'turn-limit': { told: both('Marel sai aeg otsa.', 'Mary ran out of time.') },
  },
  turnLimit: 6,
  modelReplies: [
    { when: 'first', text: both('Tere, vabandan!', 'Hello, I am sorry!') },
    { when: 'last', text: both('Head päeva!', 'Good day!') },
  ],
  debrief: [both('Mis läks hästi?', 'What went well?')],
})

/** A whole script to play, checked by the same schemas as the shipped ones. */
export const fixtureScript: Script = { scenario: fixtureScenario, temperament: fixtureTemperament, standard: fixtureStandard }

/** The fixture with other parts of its scenario. */
export const withScenario = (changes: Partial<Script['scenario']>): Script => ({
  ...fixtureScript,
  scenario: { ...fixtureScenario, ...changes },
})
