import type { ScenarioFault } from '#contract/http.ts'

/** What is wrong with a file, where, and what to write instead. An error keeps the file from being used, a warning does not. */
export type Fault = ScenarioFault & { readonly severity: 'error' | 'warning' }

/** As compilers print it: `file:line:col: message`. */
export function faultLine(fault: Fault): string {
  const warns = fault.severity === 'warning' ? 'warning: ' : ''
  const advice = fault.advice ? ` (${fault.advice})` : ''
  return `${fault.file}:${fault.line}:${fault.column}: ${warns}${fault.message}${advice}`
}
