import type { ScenarioBrief, ScenarioCard, StandardView } from '#contract/http.ts'
import { inLanguage, type Language } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Standard } from '#contract/standard.ts'
import type { Standing } from '../attempt/attempts.ts'

/** Where a scenario stands for the one who asks. */
type About = { readonly standing: Standing | undefined; readonly own: boolean; readonly language: Language }

/** A scenario as the library shows it: field by field, so that no fact, ending or line of the script gets out. */
export function cardOf(scenario: Scenario, { standing, own, language }: About): ScenarioCard {
  const { id, channel, difficulty, minutes, cause, needs, languages, customer, opening } = scenario
  return {
    id,
    trade: id.split('/')[0] ?? '',
    title: inLanguage(scenario.title, language),
    headline: opening[0] ? inLanguage(opening[0].text, language) : '',
    customer: { name: inLanguage(customer.name, language), tag: inLanguage(customer.tag, language) },
    channel,
    difficulty,
    minutes,
    cause,
    needs,
    languages,
    best: standing?.best ?? null,
    attempts: standing?.attempts ?? 0,
    open: standing?.open ?? null,
    own,
  }
}

/** The sheet before the bell: who one is, what one knows, what may be offered. */
export function briefOf(scenario: Scenario, about: About): ScenarioBrief {
  const { brief, policy, standard } = scenario
  const say = (text: Scenario['title']) => inLanguage(text, about.language)
  return {
    card: cardOf(scenario, about),
    role: say(brief.role),
    situation: say(brief.situation),
    mayOffer: policy.remedies.map(({ id, title }) => ({ id, title: say(title) })),
    mayNotPromise: policy.never.map(({ id, title }) => ({ id, title: say(title) })),
    letGo: policy.letGo === undefined ? null : say(policy.letGo),
    standard,
  }
}

/** A standard as trainees read it, without the examples that teach the assessor. */
export function standardOf(standard: Standard, language: Language): StandardView {
  const say = (text: Standard['title']) => inLanguage(text, language)
  const { passMark, levels } = standard.assessment
  return {
    id: standard.id,
    title: say(standard.title),
    passMark,
    stages: standard.stages.map(({ id, title }) => ({ id, title: say(title) })),
    levels: levels.map(({ id, from, title }) => ({ id, from, title: say(title) })),
    rules: standard.rules.map(({ id, kind, title, means, stage, side, weight, blocking }) => ({
      id,
      kind,
      title: say(title),
      means: say(means),
      stage,
      side,
      weight,
      blocking,
    })),
  }
}
