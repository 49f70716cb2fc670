import { z } from 'zod'
import { scenario, transcript } from '#contract/scenario.ts'
import { standard } from '#contract/standard.ts'
import { temperament } from '#contract/temperament.ts'

const kinds = { scenario, standard, temperament, transcript } as const
export type FileKind = keyof typeof kinds
export const fileKinds = ['scenario', 'standard', 'temperament', 'transcript'] as const satisfies readonly FileKind[]

/** The JSON Schema (2020-12) of a kind of file, for editors that complete and check YAML as one types. */
export const jsonSchema = (kind: FileKind): object => ({ ...z.toJSONSchema(kinds[kind], { io: 'input' }), title: `Kaja ${kind}` })
