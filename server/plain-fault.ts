/**
 * Something that whoever runs Kaja can put right: a busy port, a bad setting. The message is a sentence
 * for them that says what to do; they get it without a stack.
 */
export class PlainFault extends Error {
  override readonly name = 'PlainFault'
  /** What the process ends with: 1, or 2 for a command that was typed wrong. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}
