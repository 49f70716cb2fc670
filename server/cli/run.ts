import type { Command, Terminal, Tools } from './command.ts'
import { commands } from './commands.ts'
import { UsageFault } from './usage-fault.ts'

/** Runs a command; gives the exit code: 0, 1 for what it found, 2 for what was typed wrong. */
export async function run(name: string | undefined, args: readonly string[], tools: Tools, terminal: Terminal = ours): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.print(usage())
    return 0
  }
  const command = name === undefined ? undefined : find(name)
  if (!command) {
    terminal.complain(name === undefined ? usage() : `There is no command "${name}".\n\n${usage()}`)
    return 2
  }
  try {
    return await command.run(args, tools, terminal)
  } catch (error) {
    if (!isUsage(error)) throw error
    terminal.complain(`${error.message}\nusage: kaja ${name} ${command.takes}`)
    return 2
  }
}

const find = (name: string): Command | undefined => (Object.hasOwn(commands, name) ? commands[name] : undefined)

/** Ours, or one of Node's `parseArgs`. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageFault || (error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'))

function usage(): string {
  const others = Object.entries(commands).map(([name, { takes, does }]) => [`${name} ${takes}`.trimEnd(), does] as const)
  const rows = [['serve', 'starts the server, as npm start does'] as const, ...others]
  const width = Math.max(...rows.map(([typed]) => typed.length))
  return ['usage: kaja COMMAND', '', ...rows.map(([typed, does]) => `  ${typed.padEnd(width)}  ${does}`)].join('\n')
}

const ours: Terminal = { input: process.stdin, print: (line) => console.log(line), complain: (line) => console.error(line) }
