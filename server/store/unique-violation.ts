const sqlite = new Set([1555, 2067]) // primary key, unique index
const postgres = '23505'

/** True where a database refused a row because one like it is there. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { errcode, code } = error as { errcode?: unknown; code?: unknown }
  return code === postgres || (typeof errcode === 'number' && sqlite.has(errcode))
}
