import { checkPaths } from '../library/check-paths.ts'
import { type Fault, faultLine } from '../library/fault.ts'

/** `kaja check [PATH…]`: prints every fault as `file:line:col: message` and gives the exit code, 1 on an error. */
export function check(paths: readonly string[], shipped: string, print: (line: string) => void): 0 | 1 {
  const { files, faults } = checkPaths(shipped, paths.length > 0 ? paths : [shipped])
  return printFaults(files, faults, print)
}

/** One line a fault, then how many; gives the exit code. */
export function printFaults(files: number, faults: readonly Fault[], print: (line: string) => void): 0 | 1 {
  for (const fault of faults) print(faultLine(fault))
  const errors = faults.filter(({ severity }) => severity === 'error').length
  const warnings = faults.length - errors
  print(`${files} files, ${errors} errors, ${warnings} warnings`)
  return errors > 0 ? 1 : 0
}
