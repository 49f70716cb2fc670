import { expect } from 'vitest'
import { type Problem, problem } from '../../server/contract/http.ts'

/** That an answer is a problem of this kind, well formed, and says nothing of our insides. */
export function expectProblem(
  answer: { type: string; status: number; body: unknown; text: string },
  status: number,
  code: string,
): Problem {
  expect(answer.type).toBe('application/problem+json')
  expect(answer.status).toBe(status)
  const body = problem.parse(JSON.parse(answer.text))
  expect(body).toMatchObject({ status, code, type: 'about:blank' })
  expect(answer.text).not.toMatch(/node_modules|\.ts:\d|Error:/)
  return body
}
