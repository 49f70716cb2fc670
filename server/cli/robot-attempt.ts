import type { Event, EventOf } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Played } from '../library/robots/rehearsed.ts'
import type { Robot, Seen } from '../library/robots/robot.ts'
import type { Rehearsal } from './command.ts'

const player: Me = { id: 'robot', name: 'kaja rehearse', role: 'trainee', email: null }

/** Longer than any customer types. */
const longEnough = 600_000

export type Sitting = { readonly scenario: Scenario; readonly language: Language; readonly seed: number }

/** Lets a robot play one attempt to its end; gives all that happened. */
export async function playRobot({ attempts, events, wait }: Rehearsal, robot: Robot, part: Sitting): Promise<readonly Event[]> {
  const { scenario, language, seed } = part
  const started = await attempts.start(player, { scenario: scenario.id, language, mode: 'practice', seed })
  if (!started.ok) throw new Error(`${scenario.id} could not be started: ${started.refusal.message}`)
  const { id } = started.value.attempt
  let all = await events(id, 0)
  // The attempt ends at its turn limit at the latest; a robot that is still heard after it has found a fault of ours.
  for (let turn = 0; turn <= scenario.turnLimit; turn++) {
    const reply = ended(all) ? null : robot.reply(part, seenIn(all))
    if (reply === null) break
    if (!reply.interrupts) wait(longEnough)
    const said = await attempts.say(player, { attempt: id, message: messageId(turn), text: reply.text })
    if (!said.ok) throw new Error(`${robot.id} was not heard in ${scenario.id}: ${said.refusal.message}`)
    all = [...all, ...(await events(id, all.at(-1)?.seq ?? 0))]
  }
  if (!ended(all)) {
    const finished = await attempts.finish(player, id)
    if (!finished.ok) throw new Error(`${scenario.id} could not be finished: ${finished.refusal.message}`)
    all = [...all, ...(await events(id, all.at(-1)?.seq ?? 0))]
  }
  return all
}

const messageId = (turn: number): string => `00000000-0000-4000-8000-${String(turn).padStart(12, '0')}`
const ended = (all: readonly Event[]): boolean => all.some(({ type }) => type === 'attempt-ended')

/** The events of one type, in order. */
export function ofType<T extends Event['type']>(all: readonly Event[], type: T): readonly EventOf<T>[] {
  return all.filter((event): event is EventOf<T> => event.type === type)
}

function seenIn(all: readonly Event[]): Seen {
  const mood = ofType(all, 'mood-moved').at(-1) ?? ofType(all, 'attempt-started')[0]
  const said = ofType(all, 'trainee-said').map(({ text }) => text)
  return {
    turn: said.length,
    anger: mood?.anger ?? 0,
    trust: mood?.trust ?? 0,
    told: ofType(all, 'fact-told').map(({ fact }) => fact),
    said,
  }
}

/** What is worth knowing of a robot's attempt. */
export function playedOf(robot: Robot, { language }: Sitting, all: readonly Event[]): Played {
  const [report] = ofType(all, 'report')
  if (!report) throw new Error(`The attempt of ${robot.id} has no report.`)
  return {
    robot: robot.id,
    language,
    points: report.score.points,
    passed: report.score.passed,
    ending: report.ending,
    turns: ofType(all, 'trainee-said').length,
    facts: ofType(all, 'fact-told').map(({ fact }) => fact),
    lines: ofType(all, 'customer-said').map(({ text }) => text),
    discontent: ofType(all, 'mood-moved').map(({ anger, trust }) => (anger + 100 - trust) / 2),
  }
}
