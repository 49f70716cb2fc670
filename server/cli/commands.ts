import type { Command } from './command.ts'

/** Every `kaja` command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    takes: '[PATH…]',
    does: 'checks scenarios and standards; file:line:col: message',
    run: async (args, tools, terminal) => (await import('./check.ts')).check(args, tools.shipped, terminal.print),
  },
  play: {
    takes: 'SCENARIO [--lang et|en] [--seed N] [--json]',
    does: 'plays a scenario here; with --json replies come from standard input, one a line',
    run: async (args, tools, terminal) => (await import('./play.ts')).play(args, tools, terminal),
  },
}
