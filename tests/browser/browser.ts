import { AxeBuilder } from '@axe-core/playwright'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** Our own flags: those that come with the package would hide real faults. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium: the one of `CHROMIUM_PATH`, or the one that comes with the packages. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath())
  try {
    return await chromium.launch({ executablePath, args: flags, headless: true })
  } catch (cause) {
    throw new Error(
      'No Chromium would start. Run `apt-get install --no-install-recommends chromium-headless-shell` and set CHROMIUM_PATH to it.',
      { cause },
    )
  }
}

export type Visit = { readonly context: BrowserContext; readonly page: Page; readonly faults: readonly string[] }

/** A first visit by somebody new, who wants as little motion as there can be. Faults are what the page complained of. */
export async function visit(
  browser: Browser,
  options: { locale?: 'et-EE' | 'en-GB'; viewport?: { width: number; height: number }; colorScheme?: 'light' | 'dark' } = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'et-EE', viewport: desk, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  return { context, page, faults }
}

/** No serious or critical finding by axe, and nothing to scroll sideways for. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}
