import { dot, type Features } from './features.ts'
import { type Alike, learn, type Model, type Sample, scoreAt } from './logistic.ts'

/** A rule learnt from replies: a sentence shows it from `from` upwards. */
export type Taught = { readonly score: (sentence: Features) => number; readonly from: number }

/** Replies by the numbers of their sentences; ordinary sentences one by one. */
type Lesson = {
  readonly shows: readonly (readonly number[])[]
  readonly lacks: readonly (readonly number[])[]
  readonly ordinary: readonly number[]
}

const rounds = 2
const folds = 4
/** Where the line is drawn between what lacks the rule and what shows it: nearer to the latter, as a reply has many sentences. */
const towardsShown = 0.6

/** Learns from replies (each a list of sentences) that show the rule and that lack it, beside ordinary sentences. */
export function teach(
  shows: readonly (readonly Features[])[],
  lacks: readonly (readonly Features[])[],
  ordinary: readonly Features[],
): Taught {
  const pool = [...shows.flat(), ...lacks.flat(), ...ordinary]
  const alike: Alike = pool.map((a) => Float64Array.from(pool, (b) => dot(a, b)))
  const number = new Map(pool.map((features, at) => [features, at]))
  const at = (features: Features): number => number.get(features) as number
  const lesson = { shows: shows.map((reply) => reply.map(at)), lacks: lacks.map((reply) => reply.map(at)), ordinary: ordinary.map(at) }
  const model = learnFrom(lesson, alike)
  const weights = new Map<string, number>()
  for (const [own, share] of model.shares)
    for (const [name, count] of pool[own] as Features) weights.set(name, (weights.get(name) ?? 0) + share * count)
  return { score: (sentence) => model.bias + dot(sentence, weights), from: lineOf(lesson, alike) }
}

/** Nobody says which sentence of a reply shows the rule: the best one by the model so far is taken, and learnt from again. */
function learnFrom({ shows, lacks, ordinary }: Lesson, alike: Alike): Model {
  const not: Sample[] = [
    ...lacks.flatMap((reply) => reply.map((at) => ({ at, shows: false, weight: 0.5 / lacks.length / reply.length }))),
    ...ordinary.map((at) => ({ at, shows: false, weight: 0.5 / ordinary.length })),
  ]
  const every = shows.flatMap((reply) => reply.map((at) => ({ at, shows: true, weight: 1 / shows.length / reply.length })))
  let model = learn([...not, ...every], alike)
  for (let round = 0; round < rounds; round++) {
    const best = shows.map((reply) => ({ at: bestOf(reply, model, alike), shows: true, weight: 1 / shows.length }))
    model = learn([...not, ...best], alike)
  }
  return model
}

function bestOf(reply: readonly number[], model: Model, alike: Alike): number {
  return reply.toSorted((a, b) => scoreAt(model, alike, b) - scoreAt(model, alike, a))[0] as number
}

/** Scores of replies the model did not see, each left out in turn: few examples would else look better than they are. */
function lineOf(lesson: Lesson, alike: Alike): number {
  const { shows, lacks, ordinary } = lesson
  const unseen = (reply: readonly number[], rest: Partial<Lesson>): number => {
    const model = learnFrom({ ...lesson, ...rest }, alike)
    return scoreAt(model, alike, bestOf(reply, model, alike))
  }
  const shown = shows.map((reply) => unseen(reply, { shows: shows.filter((other) => other !== reply) }))
  const lacking = lacks.map((reply) => unseen(reply, { lacks: lacks.filter((other) => other !== reply) }))
  const common = Array.from({ length: folds }, (_, fold) => {
    const [out, kept] = [ordinary.filter((_, i) => i % folds === fold), ordinary.filter((_, i) => i % folds !== fold)]
    const model = learnFrom({ ...lesson, ordinary: kept }, alike)
    return out.map((at) => scoreAt(model, alike, at))
  }).flat()
  const under = Math.max(quantile(lacking, 0.6), quantile(common, 0.97))
  return towardsShown * quantile(shown, 0.25) + (1 - towardsShown) * under
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
}
