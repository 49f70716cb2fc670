import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with the line that CI reads: `N passed, N failed, N skipped`. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      // A file that did not load and a hook that threw have no failed test of their own.
      if (module.state() === 'failed' && module.errors().length > 0) count.failed++
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) count.failed++
      for (const test of module.children.allTests()) count[test.result().state]++
    }
    process.on('exit', () =>
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`),
    )
  }
}
