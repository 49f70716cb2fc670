import { z } from 'zod'
import { PlainFault } from './plain-fault.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const wholeNumber = (from: number, to: number, means: string) =>
  z
    .string()
    .regex(/^\d+$/, means)
    .transform(Number)
    .refine((n) => n >= from && n <= to, means)

const httpUrl = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
const isOrigin = (value: string): boolean => httpUrl(value) && new URL(value).pathname === '/' && !/[?#]/.test(value)

const environment = z.object({
  PORT: wholeNumber(0, 65535, 'a port, a whole number from 0 to 65535, such as 3000').default(3000),
  HOST: z.string().optional(),
  KAJA_DATA: z.string().default('./data'),
  KAJA_ORIGIN: z
    .string()
    .refine(isOrigin, 'the public address without a path, such as https://kaja.example.ee')
    .transform((value) => new URL(value).origin)
    .optional(),
  KAJA_SECRET: z
    .string()
    .min(32, 'at least 32 characters, such as `openssl rand -base64 33` prints; leave it out to have one made')
    .optional(),
  DATABASE_URL: z
    .string()
    .refine((value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol), {
      error: 'an address such as postgres://user:password@host:5432/kaja; leave it out for SQLite in KAJA_DATA',
    })
    .optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.string().refine(httpUrl, 'an address such as http://localhost:11434/v1').optional(),
  KAJA_MODEL: z.string().optional(),
  KAJA_RETENTION_DAYS: wholeNumber(1, 36_500, 'a whole number of days from 1 to 36500; leave it out to keep everything').optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `one of ${logLevels.join(', ')}` }).default('warn'),
})

const withWayToModel = environment.refine((env) => !env.KAJA_MODEL || env.OPENAI_API_KEY || env.OPENAI_BASE_URL, {
  path: ['KAJA_MODEL'],
  error: 'set together with OPENAI_API_KEY or OPENAI_BASE_URL, or be left out for the scripted customer',
  when: () => true,
})

type Model = { readonly name: string; readonly baseUrl: string | undefined; readonly apiKey: string }

export type Config = {
  readonly port: number
  /** Absent: every address of this machine. */
  readonly host: string | undefined
  readonly data: string
  readonly origin: string | null
  readonly secret: string | undefined
  /** Absent: SQLite in the data folder. */
  readonly databaseUrl: string | undefined
  /** Null: the scripted customer alone. */
  readonly model: Model | null
  readonly retentionDays: number | undefined
  readonly logLevel: (typeof logLevels)[number]
}

/** Reads the environment; throws one PlainFault that names everything that is wrong with it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is how many shells and containers write "not set".
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const read = withWayToModel.safeParse(set)
  if (!read.success) throw new PlainFault(complaint(read.error.issues, set))
  const { data } = read
  return {
    port: data.PORT,
    host: data.HOST,
    data: data.KAJA_DATA,
    origin: data.KAJA_ORIGIN ?? null,
    secret: data.KAJA_SECRET,
    databaseUrl: data.DATABASE_URL,
    model: data.KAJA_MODEL ? { name: data.KAJA_MODEL, baseUrl: data.OPENAI_BASE_URL, apiKey: data.OPENAI_API_KEY ?? 'none' } : null,
    retentionDays: data.KAJA_RETENTION_DAYS,
    logLevel: data.LOG_LEVEL,
  }
}

/** Variables whose value must not be shown, not even to whoever set it wrong: logs are kept. */
const secrets = new Set(['KAJA_SECRET', 'DATABASE_URL', 'OPENAI_API_KEY'])

function complaint(issues: readonly z.core.$ZodIssue[], set: Readonly<Record<string, string | undefined>>): string {
  const lines = new Map<string, string>()
  for (const { path, message } of issues) {
    const name = String(path[0])
    const is = secrets.has(name) ? '' : `, but is "${set[name]}"`
    if (!lines.has(name)) lines.set(name, `  ${name} must be ${message}${is}`)
  }
  return `Kaja cannot start: the environment has ${lines.size === 1 ? 'a fault' : `${lines.size} faults`}.\n${[...lines.values()].join('\n')}`
}
