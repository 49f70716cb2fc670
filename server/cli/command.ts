import type { Readable } from 'node:stream'
import type { Event } from '#contract/event.ts'
import type { LabelRow } from '#contract/gold.ts'
import type { Language } from '#contract/language.ts'
import type { Attempts } from '../attempt/attempts.ts'
import type { Library } from '../library/library.ts'
import type { LearnRule } from './bench/invented.ts'
import type { TrainingRow } from './training-rows.ts'

/** Where a command reads from and writes to. */
export type Terminal = {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly print: (line: string) => void
  /** For people, on standard error. */
  readonly complain: (line: string) => void
}

/** An attempt room that forgets everything, with a made-up clock. */
export type Rehearsal = {
  readonly attempts: Attempts
  /** All that is stored of an attempt after a seq, unseen things too. */
  events(attempt: string, after: number): Promise<readonly Event[]>
  /** Lets time pass. */
  wait(milliseconds: number): void
  close(): Promise<void>
}

/** The built-in assessor: of a reply by the scoring guide, and of rules known by examples alone. */
export type Assessor = {
  readonly label: LabelRow
  readonly learnRule: LearnRule
  readonly train: (rows: readonly TrainingRow[]) => Trained
}

/** What was learnt from rows: the weights by language, to be written, and an assessor that goes by them. */
export type Trained = { readonly weights: Readonly<Record<Language, object>>; readonly label: LabelRow }

/** What commands are given; each thing is loaded when it is asked for, so that no command loads a server. */
export type Tools = {
  /** The folder of the shipped scenarios. */
  readonly shipped: string
  /** The folder of the labelled replies. */
  readonly gold: string
  /** The folder of the training corpus, and that of what was learnt from it. */
  readonly corpus: string
  readonly weights: string
  /** The shipped scenarios, and those in the data folder. */
  openLibrary(): Promise<Library>
  openRehearsal(library: Library): Promise<Rehearsal>
  openAssessor(): Promise<Assessor>
}

export type Command = {
  /** What stands behind the name: `SCENARIO [--json]`. */
  readonly takes: string
  readonly does: string
  /** Gives the exit code. */
  run(args: readonly string[], tools: Tools, terminal: Terminal): Promise<number>
}
