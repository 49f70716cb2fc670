import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { checkPaths } from '../../server/library/check-paths.ts'
import type { Fault } from '../../server/library/fault.ts'

const shipped = join(import.meta.dirname, '../../scenarios')
const good = readFileSync(join(shipped, 'cleaning/no-show.yaml'), 'utf8').replace('id: cleaning/no-show', 'id: mine/no-show')
const folder = mkdtempSync(join(tmpdir(), 'kaja-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Step = string | number
type Mutation = {
  readonly kind: string
  /** Where the file is changed, and to what. */
  readonly at: readonly Step[]
  readonly to: unknown
  /** What has to be otherwise for the one thing to be wrong. */
  readonly given?: readonly (readonly [readonly Step[], unknown])[]
  /** A part of the complaint. */
  readonly says: string
  /** Words that stand in the line that the complaint names. */
  readonly line: string
  readonly severity?: Fault['severity']
}

const said = (et: string, en: string) => ({ et, en })
const tell = (when: object) => ({ when, text: said('Midagi juhtus hiljem.', 'Something happened later.') })

/** Each changes one thing in a scenario that was good. */
const mutations: readonly Mutation[] = [
  { kind: 'a misspelt key', at: ['chanel'], to: 'chat', says: '"chanel" is not a key here', line: 'chanel' },
  {
    kind: 'a missing translation',
    at: ['facts', 1, 'text'],
    to: { et: 'Keegi ei helistanud.' },
    says: 'not written in "en"',
    line: 'Keegi ei helistanud',
  },
  {
    kind: 'a sentence that was copied and not translated',
    at: ['brief', 'role'],
    to: said('You work in customer support at Clean Home.', 'You work in customer support at Clean Home.'),
    says: 'the same in both languages',
    line: 'customer support',
    severity: 'warning',
  },
  {
    kind: 'a reference to nothing',
    at: ['customer', 'settlesFor', 0],
    to: 'cancel-invoce',
    says: 'there is no remedy in the policy "cancel-invoce"',
    line: 'cancel-invoce',
  },
  {
    kind: 'the same id twice',
    at: ['facts', 1, 'id'],
    to: 'booked-time',
    says: '"booked-time" stands here twice',
    line: 'id: booked-time',
  },
  {
    kind: 'a fact without topics or cues',
    at: ['facts', 5],
    to: { id: 'address', title: 'A', text: 'Eva Lepp.' },
    says: 'nobody can ask for "address"',
    line: 'id: address',
  },
  {
    kind: 'a fact whose cues an earlier one has',
    at: ['facts', 5],
    to: { id: 'address', title: 'A', text: 'Eva Lepp.', cues: { et: ['kinnituse'], en: ['when was the'] } },
    says: 'nobody can ask for "address" alone',
    line: 'id: address',
  },
  {
    kind: 'a fact that the customer does not know either',
    at: ['unknowns', 0, 'topics'],
    to: ['plans'],
    says: 'do not know and tells "mother"',
    line: 'id: why',
    severity: 'warning',
  },
  {
    kind: 'a fact that the complaint tells',
    at: ['facts', 4, 'text'],
    to: said('Kell on kolm ja koristajat ei ole.', 'It is three o’clock and there is no cleaner.'),
    says: 'there is nothing to find out',
    line: 'Kell on kolm ja koristajat ei ole',
    severity: 'warning',
  },
  {
    kind: 'two facts in the same words',
    at: ['facts', 4, 'text'],
    to: said('Eva Lepp, Pärna 12, korter seitse.', 'Eva Lepp, Pärna 12, flat seven.'),
    says: 'the customer would say this twice',
    line: 'flat seven',
  },
  {
    kind: 'a line twice in a pool',
    at: ['reactions', 'empathy', 1],
    to: said('Jah, nii see oli!', 'Yes, that is how it was!'),
    says: 'this line stands in the file twice',
    line: 'Jah, nii see oli!',
    severity: 'warning',
  },
  {
    kind: "a line of the temperament's",
    at: ['reactions', 'brush-off', 0],
    to: temperamentLine(),
    says: 'the temperament "cold" has this line already',
    line: temperamentLine().et,
    severity: 'warning',
  },
  {
    kind: 'a place that nothing fills',
    at: ['reactions', 'offer-good', 0],
    to: '{remeedy}? Hea küll.',
    says: 'nothing fills {remeedy} here',
    line: '{remeedy}',
  },
  {
    kind: 'a reaction to what cannot happen',
    at: ['reactions', 'resolved'],
    to: [said('Nii on hästi.', 'That is well.')],
    says: 'these lines are never said: endings.resolved has lines of its own',
    line: 'resolved:',
    severity: 'warning',
  },
  {
    kind: 'an interruption in a letter',
    at: ['channel'],
    to: 'letter',
    given: [[['reactions', 'interrupted'], [said('Ma kirjutan veel.', 'I am still writing.')]]],
    says: 'nobody can interrupt a letter',
    line: 'interrupted:',
    severity: 'warning',
  },
  {
    kind: 'an ending that another takes the place of',
    at: ['endings', 'resolved', 'when'],
    to: { angerAtMost: 55 },
    says: '"resolved" happens instead',
    line: 'when: { angerAtMost: 50',
  },
  {
    kind: 'an ending that contradicts itself',
    at: ['endings', 'resolved', 'when', 'angerAtLeast'],
    to: 70,
    says: 'anger cannot be at least 70 and at most 35',
    line: 'angerAtLeast: 70',
  },
  {
    kind: 'an ending that is too far away',
    at: ['turnLimit'],
    to: 2,
    given: [[['endings', 'resolved', 'when', 'trustAtLeast'], 80]],
    says: 'from 30 to 80 takes more than 2 replies',
    line: 'trustAtLeast: 80',
  },
  {
    kind: 'an ending after the last turn',
    at: ['endings', 'escalated', 'when', 'turnAtLeast'],
    to: 9,
    says: 'turn 9 never comes',
    line: 'turnAtLeast: 9',
  },
  {
    kind: 'an end that is there from the start',
    at: ['endings', 'resolved', 'when'],
    to: { angerAtMost: 70 },
    says: 'resolved before the first word',
    line: 'angerAtMost: 70',
  },
  {
    kind: 'a demand that no policy can meet',
    at: ['customer', 'settlesFor'],
    to: ['discount'],
    given: [[['policy', 'remedies', 2, 'limit'], { percent: 0 }]],
    says: 'nothing they settle for can be offered',
    line: '- discount',
  },
  {
    kind: 'a remedy that nobody can name',
    at: ['policy', 'remedies', 1, 'kind'],
    to: 'other',
    says: 'nobody can offer "cancel-invoice"',
    line: 'id: cancel-invoice',
    severity: 'warning',
  },
  {
    kind: 'a remedy that is heard as another',
    at: ['policy', 'remedies', 2, 'kind'],
    to: 'redo',
    says: 'is heard as "new-cleaning"',
    line: 'id: discount',
    severity: 'warning',
  },
  {
    kind: 'a remedy that is forbidden as well',
    at: ['policy', 'remedies', 2, 'kind'],
    to: 'gift',
    says: '"never" forbids it again as "gift"',
    line: 'id: discount',
    severity: 'warning',
  },
  {
    kind: 'a floor that holds nothing up',
    at: ['floors', 0, 'until'],
    to: ['no-blame'],
    says: 'this floor holds nothing up',
    line: 'no-blame',
    severity: 'warning',
  },
  { kind: 'a sequel that is never told', at: ['sequel', 'tells', 0], to: tell({}), says: 'this is never told', line: 'ending:' },
  {
    kind: 'a sequel to a promise that is none',
    at: ['sequel', 'tells', 1, 'when', 'promised'],
    to: ['new-cleaner'],
    says: 'there is no remedy in the policy "new-cleaner"',
    line: 'new-cleaner',
  },
  {
    kind: 'no model reply for the end',
    at: ['modelReplies', 4, 'when'],
    to: 'middle',
    says: 'there is no model reply for "last"',
    line: 'when: first',
    severity: 'warning',
  },
]

/** The first line of the cold temperament's for a brush-off, in both languages. */
function temperamentLine(): { et: string; en: string } {
  const document = parseDocument(readFileSync(join(shipped, 'temperaments/cold.yaml'), 'utf8')).toJS()
  return document.lines['brush-off'][0]
}

/** Changes a file at one place and keeps the rest as it is written. */
function mutated({ at, to, given = [] }: Mutation): string {
  const document = parseDocument(good)
  for (const [path, value] of [...given, [at, to] as const]) document.setIn(path, document.createNode(value))
  return document.toString({ lineWidth: 0 })
}

const errorsOf = (faults: readonly Fault[]) => faults.filter(({ severity }) => severity === 'error')

describe('the linter', () => {
  const file = join(folder, 'no-show.yaml')

  test('finds no error in the scenario as it is', () => {
    writeFileSync(file, good)
    expect(errorsOf(checkPaths(shipped, [file]).faults)).toEqual([])
  })

  test('is tried with at least twenty kinds of mutation', () => {
    const kinds = new Set(mutations.map(({ kind }) => kind))
    expect(kinds.size).toBe(mutations.length)
    expect(kinds.size).toBeGreaterThanOrEqual(20)
  })

  test.each(mutations)('names $kind, with its place and advice', (mutation) => {
    const content = mutated(mutation)
    writeFileSync(file, content)
    const { faults } = checkPaths(shipped, [file])
    const found = faults.filter(({ message }) => message.includes(mutation.says))
    expect(found, faults.map(({ message }) => message).join('\n')).not.toEqual([])
    const around = ({ line }: Fault) =>
      content
        .split('\n')
        .slice(line - 1, line + 1)
        .join('\n')
    const [here] = found.filter((fault) => around(fault).includes(mutation.line))
    expect(here, found.map(around).join('\n')).toBeDefined()
    expect(here?.severity).toBe(mutation.severity ?? 'error')
    expect(here?.advice).not.toBe('')
  })
})

describe('the shipped scenarios', () => {
  test('have no error', () => {
    expect(errorsOf(checkPaths(shipped, [shipped]).faults)).toEqual([])
  })
})
