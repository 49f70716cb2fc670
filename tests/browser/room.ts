import type { Page } from 'playwright-core'

/** What the room says, in the language the browser asked for. */
const words = {
  et: {
    begin: /^Alusta harjutamist/,
    start: 'Alusta',
    reply: 'Sinu vastus kliendile',
    writing: /kirjutab veel/,
    log: 'Vestlus',
    toDebrief: 'Vaata tagasivaadet',
  },
  en: {
    begin: /^Start practising/,
    start: 'Start',
    reply: 'Your reply to the customer',
    writing: /still writing/,
    log: 'Conversation',
    toDebrief: 'See the debrief',
  },
} as const
type Spoken = keyof typeof words

/** The practice room as a trainee's hands and eyes have it. */
export function roomOf(page: Page, language: Spoken) {
  const said = words[language]
  const log = page.getByRole('log', { name: said.log })
  const reply = page.getByRole('textbox', { name: said.reply })
  return {
    said,
    log,
    reply,
    toDebrief: page.getByRole('link', { name: said.toDebrief }),
    /** Opens a scenario's brief and starts. */
    async start(scenario: string): Promise<void> {
      await page.goto(new URL(`/scenarios/${scenario}`, page.url()).href)
      await page.getByRole('button', { name: said.start, exact: true }).click()
      await log.waitFor()
    },
    /** Until the customer has finished writing. */
    async hearOut(): Promise<void> {
      await page.waitForTimeout(300)
      await page.getByText(said.writing).waitFor({ state: 'hidden', timeout: 20_000 })
    },
    /** Hears the customer out, writes an answer and sends it with Enter. */
    async answer(text: string): Promise<void> {
      await this.hearOut()
      await reply.fill(text)
      await reply.press('Enter')
      await log.getByText(text).waitFor()
    },
  }
}
