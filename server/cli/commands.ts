import { parseArgs } from 'node:util'
import type { Command, Terminal, Tools } from './command.ts'

/** Every `kaja` command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    takes: '[--play] [PATH…]',
    does: 'checks scenarios and standards; file:line:col: message; with --play the robots play them too',
    run: runCheck,
  },
  play: {
    takes: 'SCENARIO [--lang et|en] [--seed N] [--json]',
    does: 'plays a scenario here; with --json replies come from standard input, one a line',
    run: async (args, tools, terminal) => (await import('./play.ts')).play(args, tools, terminal),
  },
  rehearse: {
    takes: '[SCENARIO] [--lang et|en] [--json]',
    does: 'lets the robot trainees play: can it be passed and failed, what is never said, how difficult it is',
    run: async (args, tools, terminal) => (await import('./rehearse.ts')).rehearse(args, tools, terminal),
  },
  schema: {
    takes: 'scenario|standard|temperament|transcript',
    does: 'prints the JSON Schema of a kind of file, for editors',
    run: async (args, _tools, terminal) => (await import('./schema.ts')).schema(args, terminal.print),
  },
  assess: {
    takes: '[--standard ID] [--by built-in] FILE.jsonl',
    does: 'labels replies, one a line; - reads them from standard input',
    run: async (args, tools, terminal) => (await import('./assess.ts')).assess(args, (await tools.openAssessor()).label, terminal),
  },
  train: {
    takes: '',
    does: 'learns the weights of the built-in assessor from the training corpus, and writes them',
    run: async (_args, tools, terminal) => (await import('./train.ts')).train(tools, terminal),
  },
  bench: {
    takes: '[NAME]',
    does: 'measures the built-in assessor: assess, understand, talked-round, parity, invented',
    run: async (args, tools, terminal) => (await import('./bench.ts')).bench(args, tools, terminal.print),
  },
}

async function runCheck(args: readonly string[], tools: Tools, { print }: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { play: { type: 'boolean', default: false } },
  })
  if (values.play) return (await import('./check-playing.ts')).checkPlaying(positionals, tools, print)
  return (await import('./check.ts')).check(positionals, tools.shipped, print)
}
