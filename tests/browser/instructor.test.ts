import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectGuest } from '../support/guest-client.ts'
import { type RunningServer, startServer } from '../support/start-server.ts'
import { expectAccessible, launch, visit } from './browser.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([launch(), startServer({ build: true })])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A trainee elsewhere who writes one reply and finishes. */
async function practise(): Promise<void> {
  const guest = await connectGuest(server.address)
  const { attempt } = await guest.ask('attempt:start', { scenario: 'cleaning/no-show', language: 'et', mode: 'practice' })
  await guest.say(attempt.id, 'Tere, Eva! Mul on väga kahju, et koristaja ei tulnud. Mis kell ta pidi tulema?')
  await guest.ask('attempt:finish', { attempt: attempt.id })
  guest.close()
}

describe('the first instructor', () => {
  test('comes by the one-time link, sees every attempt, and overrules a verdict with a reason; the score follows', {
    timeout: 90_000,
  }, async () => {
    await practise()
    const { page, context, faults } = await visit(browser)
    await page.goto(server.instructorLink ?? '')
    await expectAccessible(page)
    await page.getByLabel('Nimi', { exact: true }).fill('Merike Lind')
    await page.getByLabel('E-posti aadress').fill('merike@kool.ee')
    await page.getByLabel('Parool').fill('lühike')
    await page.getByRole('button', { name: 'Loo konto' }).click()
    await page.getByText('Parool peab olema vähemalt 10 tähemärki pikk.').waitFor()
    await page.getByLabel('Parool').fill('küllalt pikk parool')
    await page.getByRole('button', { name: 'Loo konto' }).click()

    await page
      .getByRole('row', { name: /Koristaja ei tulnud/ })
      .getByRole('link')
      .click()
    await page.getByRole('heading', { name: 'Reeglid' }).waitFor()
    await expectAccessible(page)
    const points = page.getByText(/punkti? sajast, lävend 60/)
    const before = await points.innerText()
    await page.getByRole('button', { name: /Täna klienti/ }).click()
    await page.getByRole('radio', { name: 'täidetud', exact: true }).check()
    await page.getByRole('button', { name: 'Kinnita otsus' }).click()
    expect(await points.innerText(), 'no ruling without a reason').toBe(before)
    await page.getByLabel(/^Põhjendus/).fill('Tänas suuliselt, telefonikõnes.')
    await page.getByRole('button', { name: 'Kinnita otsus' }).click()

    await page.getByText('Tänas suuliselt, telefonikõnes.').first().waitFor()
    await page
      .getByText(/Merike Lind/)
      .first()
      .waitFor()
    await expect.poll(() => points.innerText(), { timeout: 10_000 }).not.toBe(before)
    await page.reload()
    await page.getByText('Tänas suuliselt, telefonikõnes.').first().waitFor()
    expect(faults).toEqual([])

    const second = await visit(browser)
    await second.page.goto(server.instructorLink ?? '')
    await second.page.getByLabel('Nimi', { exact: true }).fill('Keegi Teine')
    await second.page.getByLabel('E-posti aadress').fill('teine@kool.ee')
    await second.page.getByLabel('Parool').fill('küllalt pikk parool')
    await second.page.getByRole('button', { name: 'Loo konto' }).click()
    await second.page.getByText(/See link on juba kasutatud/).waitFor()
    await second.context.close()

    // A scenario of one's own with a fault is named, with its place; the others go on.
    await mkdir(join(server.data, 'scenarios'), { recursive: true })
    await writeFile(join(server.data, 'scenarios', 'katki.yaml'), 'id: minu/katki\ntitel: Katki\n')
    await page.waitForTimeout(600)
    await page.goto(server.address)
    await page.getByText('katki.yaml').first().waitFor()
    await context.close()
  })
})
