import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../support/start-server.ts'
import { expectAccessible, launch, phone, visit } from './browser.ts'
import { roomOf } from './room.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([launch(), startServer({ build: true })])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

describe('a trainee at a desk, in Estonian', () => {
  test('plays "no-show" from the library to the debrief and tries again from the deciding turn', { timeout: 120_000 }, async () => {
    const { page, context, faults } = await visit(browser)
    await page.goto(server.address)
    await expectAccessible(page)
    await page
      .getByRole('link', { name: /Võtsin koristaja pärast vaba päeva/ })
      .last()
      .click()
    await page.getByRole('heading', { name: 'Mida võid pakkuda' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Alusta', exact: true }).click()

    const room = roomOf(page, 'et')
    await room.answer('Tere, Eva! Mul on väga kahju, et koristaja ei tulnud ja te asjata ootasite.')
    await room.answer('Küllap te magasite või ei viitsinud ust avada. Meie koristajad tulevad alati kohale!')
    await expectAccessible(page)
    const isOver = await room.toDebrief.waitFor({ timeout: 8000 }).then(
      () => true,
      () => false,
    )
    if (!isOver) await room.answer('Ise olete süüdi, ärge kiusake meid.')
    await room.toDebrief.click()

    await heading(page).getByText('Eva').waitFor()
    await expectAccessible(page)
    expect(await heading(page).innerText()).toMatch(/Otsustas sinu \d\. vastus/)
    // The trainee's own words, marked, and each rule beside them.
    await page.locator('mark', { hasText: 'Mul on väga kahju' }).first().waitFor()
    await page.getByText('Ära süüdista, ära vaidle ega tülitse').first().waitFor()
    await page.getByRole('heading', { name: 'Kliendi tagasiside' }).waitFor()

    const answer = page.getByRole('textbox').first()
    await answer.fill('Oleksin pidanud kuulama.')
    await page.waitForResponse((response) => response.url().endsWith('/self-analysis') && response.ok())
    await page.reload()
    expect(await answer.inputValue()).toBe('Oleksin pidanud kuulama.')

    const before = page.url()
    await page
      .getByRole('button', { name: /^Proovi \d\. vastusest uuesti/ })
      .first()
      .click()
    await room.log.waitFor()
    expect(page.url()).not.toBe(before)
    await room.log.getByText('Mul on väga kahju').waitFor()
    expect(await room.log.getByText('Küllap te magasite').count()).toBe(0)
    await room.answer('Mis kell koristaja pidi tulema ja kas keegi andis teile teada?')
    await room.hearOut()
    await page.getByText('Siit proovid uuesti').waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('a trainee with a phone, in English, by keyboard alone', () => {
  /** Tabs on until something with this name has the focus; a keyboard must get there. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const at = document.activeElement
        const label = at?.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : ''
        return `${at?.getAttribute('aria-label') ?? ''} ${label ?? ''} ${at?.textContent ?? ''}`
      })
      if (name.test(focused)) return
    }
    throw new Error(`The keyboard never reached ${name}`)
  }

  test('starts, answers, asks for a hint, finishes and reads the debrief', { timeout: 120_000 }, async () => {
    const { page, context, faults } = await visit(browser, { locale: 'en-GB', viewport: phone, colorScheme: 'dark' })
    await page.goto(server.address)
    await heading(page).waitFor()
    await expectAccessible(page)
    await tabTo(page, /Start practising/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What you may offer' }).waitFor()
    await expectAccessible(page)
    await tabTo(page, /^\s*Start\s*$/)
    await page.keyboard.press('Enter')

    const room = roomOf(page, 'en')
    await room.log.waitFor()
    await room.hearOut()
    await tabTo(page, /Your reply to the customer/)
    await page.keyboard.type('Hello Eva, I am very sorry that nobody came.')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('What time was the cleaner due?')
    await page.keyboard.press('Enter')
    await room.log.getByText('What time was the cleaner due?').waitFor()
    await room.hearOut()
    await expectAccessible(page)

    await tabTo(page, /^\s*Hint\s*$/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Close the hint/ }).waitFor()
    await tabTo(page, /^\s*Finish\s*$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    await tabTo(page, /Finish and see the debrief/)
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: 'The customer’s feedback' }).waitFor()
    await page.locator('mark', { hasText: 'I am very sorry' }).first().waitFor()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await context.close()
  })
})
