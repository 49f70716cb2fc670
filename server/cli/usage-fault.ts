/** A command that was typed wrong; the process ends with 2. The message says how to type it. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault'
}
