import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'

const complaintOf = (env: Record<string, string>): string => {
  try {
    readConfig(env)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: undefined,
      data: './data',
      origin: null,
      secret: undefined,
      databaseUrl: undefined,
      model: null,
      retentionDays: undefined,
      logLevel: 'warn',
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', KAJA_ORIGIN: ' ', DATABASE_URL: '' })).toEqual(readConfig({}))
  })

  it('reads what is set', () => {
    const env = {
      PORT: '8080',
      HOST: '127.0.0.1',
      KAJA_ORIGIN: 'https://kaja.example.ee/',
      DATABASE_URL: 'postgres://u:p@h/db',
      KAJA_RETENTION_DAYS: '30',
      KAJA_MODEL: 'small',
      OPENAI_BASE_URL: 'http://localhost:11434/v1',
    }
    expect(readConfig(env)).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      origin: 'https://kaja.example.ee',
      databaseUrl: 'postgres://u:p@h/db',
      retentionDays: 30,
      model: { name: 'small', baseUrl: 'http://localhost:11434/v1' },
    })
  })

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['KAJA_ORIGIN', 'kaja.example.ee'],
    ['KAJA_ORIGIN', 'https://kaja.example.ee/path'],
    ['KAJA_SECRET', 'too short'],
    ['DATABASE_URL', 'sqlite://file'],
    ['OPENAI_BASE_URL', 'not an address'],
    ['KAJA_RETENTION_DAYS', '0'],
    ['LOG_LEVEL', 'WARN!'],
    ['KAJA_MODEL', 'a-model-that-cannot-be-reached'],
  ])('refuses %s=%s and says what it must be', (name, value) => {
    expect(complaintOf({ [name]: value })).toMatch(new RegExp(`^Kaja cannot start: the environment has a fault\\.\\n  ${name} must be .+`))
  })

  it('names all faults at once, and no secret', () => {
    const complaint = complaintOf({ PORT: 'x', KAJA_SECRET: 'hush', DATABASE_URL: 'mysql://me:hush@h', KAJA_MODEL: 'm' })
    expect(complaint.match(/must be/g)).toHaveLength(4)
    expect(complaint).not.toContain('hush')
  })
})
