import type { Language } from '#contract/language.ts'
import type { Exercise, PlanProblem, PlanStage, Progress, SelfAnswer } from '#contract/progress.ts'
import { type ExportWords, exportWords } from './export-words.ts'

/** The plan and the self-analysis as a document to hand in, in Markdown. */
export function asMarkdown(
  { plan, selfAnalysis, standard, finished, attempts }: Progress,
  me: string,
  at: number,
  language: Language,
): string {
  const words = exportWords[language]
  const date = new Intl.DateTimeFormat(language === 'et' ? 'et-EE' : 'en-GB', { dateStyle: 'long' })
  const day = (when: number) => date.format(when)
  const passed = attempts.filter((one) => one.passed).length
  const best = attempts.length > 0 ? Math.round(Math.max(...attempts.map(({ points }) => points))) : null
  return [
    `# ${words.title}`,
    `${plain(me)}, ${day(at)}  \n${plain(standard.title)}`,
    best === null ? words.none : words.summary({ finished, shown: attempts.length, passed, best }),
    `## ${words.plan}`,
    ...(plan.length > 0 ? plan.flatMap((stage, n) => stageIn(words, stage, n + 1, day)) : [words.noPlan]),
    `## ${words.self}`,
    ...selfAnalysis.flatMap((one) => answerIn(words, one)),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function stageIn(
  words: ExportWords,
  { title, points, problems }: PlanStage,
  number: number,
  day: (at: number) => string,
): readonly string[] {
  return [`### ${number}. ${plain(title)} (${words.points(points)})`, ...problems.flatMap((problem) => problemIn(words, problem, day))]
}

function problemIn(
  words: ExportWords,
  { title, skill, times, of, evidence, exercises }: PlanProblem,
  day: (at: number) => string,
): readonly string[] {
  const { quote, chance, why } = evidence
  const where = words.where(plain(evidence.title), evidence.turn, day(evidence.at))
  const said = quote ? words.said(plain(quote)) : chance ? words.chance(plain(chance)) : null
  return [
    `#### ${plain(title)}`,
    words.times(skill, times, of),
    [said && `> ${said}`, `> ${plain(why)}`, `> (${where})`].filter(Boolean).join('\n>\n'),
    exercises.map((one) => `- [ ] ${exerciseIn(words, one)}`).join('\n'),
  ]
}

function exerciseIn(words: ExportWords, one: Exercise): string {
  switch (one.kind) {
    case 'drill':
      return words.drill
    case 'again':
      return words.again(plain(one.title), one.turn)
    case 'scenario':
      return words.scenario(plain(one.title))
  }
}

function answerIn(words: ExportWords, { question, answer }: SelfAnswer): readonly string[] {
  return [`**${plain(question)}**`, answer.trim() === '' ? `*${words.unanswered}*` : answer.trim().split(/\n+/).map(plain).join('\n\n')]
}

/** Somebody's words stay words: what Markdown would read as a mark is told that it is none. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&')
