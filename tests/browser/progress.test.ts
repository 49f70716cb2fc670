import { readFile } from 'node:fs/promises'
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

/** Plays one bad reply and ends the attempt at its debrief. */
async function playBadly(page: Page, language: 'et' | 'en', words: { reply: string; finish: string; sure: string }): Promise<void> {
  const room = roomOf(page, language)
  await room.start('cleaning/no-show')
  await room.answer(words.reply)
  await room.hearOut()
  await page.getByRole('button', { name: words.finish, exact: true }).click()
  await page.getByRole('button', { name: words.sure }).click()
  await heading(page).waitFor()
}

describe('what comes after an attempt', () => {
  test('the debrief leads to a drill, the drill judges at once, and my progress keeps the rest', { timeout: 180_000 }, async () => {
    const { page, context, faults } = await visit(browser)
    await page.goto(server.address)
    await playBadly(page, 'et', {
      reply: 'Küllap te magasite või ei viitsinud ust avada.',
      finish: 'Lõpeta',
      sure: 'Lõpeta ja vaata tagasivaadet',
    })
    await page.getByRole('link', { name: 'Lühiharjutus: ära süüdista, ära vaidle ega tülitse' }).click()

    await heading(page).getByText('Ära süüdista, ära vaidle ega tülitse').waitFor()
    await expectAccessible(page)
    const reply = page.getByRole('textbox', { name: 'Sinu vastus' })
    await reply.fill('Ise olete süüdi, oleksite pidanud helistama.')
    await page.reload()
    expect(await reply.inputValue()).toBe('Ise olete süüdi, oleksite pidanud helistama.')
    await reply.press('Enter')
    await page.getByRole('heading', { name: 'Reegel on rikutud' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Reegel on rikutud')
    await page.locator('mark.broken').first().waitFor()
    await page.getByRole('heading', { name: 'Nii on reegel hoitud' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Proovi uuesti' }).click()
    await reply.fill('Tere! Palun vabandust, et pidite ootama. Mis täpselt juhtus?')
    await page.getByRole('button', { name: 'Hinda' }).click()
    await page.getByRole('heading', { name: 'Hoidsid reeglit' }).waitFor()

    await page.getByRole('navigation').getByRole('link', { name: 'Minu areng' }).click()
    await heading(page).getByText('Enim punkte annaks nüüd').waitFor()
    await expectAccessible(page)
    await page.getByText('tehtud 2 korda').waitFor()
    await page
      .getByRole('row', { name: /Ära süüdista/ })
      .getByRole('link', { name: /rikutud/ })
      .focus()
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.textContent)).toMatch(/Jää rahulikuks/)

    const answer = page.getByRole('textbox', { name: /halvim teenindus/ })
    await answer.fill('Vaidlesin kliendiga, kellel oli õigus.')
    await page.waitForResponse((response) => response.url().endsWith('/self-analysis') && response.ok())
    await page.reload()
    expect(await answer.inputValue()).toBe('Vaidlesin kliendiga, kellel oli õigus.')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Markdown/ }).click()])
    expect(file.suggestedFilename()).toBe('kaja.md')
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toContain('Küllap te magasite')
    expect(text).toContain('Vaidlesin kliendiga, kellel oli õigus.')
    expect(faults).toEqual([])
    await context.close()
  })

  test('a second try stands beside the first, on a phone, in English', { timeout: 180_000 }, async () => {
    const { page, context, faults } = await visit(browser, { locale: 'en-GB', viewport: phone, colorScheme: 'dark' })
    await page.goto(server.address)
    const words = { finish: 'Finish', sure: 'Finish and see the debrief' }
    await playBadly(page, 'en', { ...words, reply: 'You must have been asleep, or you could not be bothered to open the door.' })
    await page
      .getByRole('button', { name: /^Try again from reply 1/ })
      .first()
      .click()
    const room = roomOf(page, 'en')
    await room.log.waitFor()
    await room.answer('Hello Eva, I am very sorry that nobody came. What time was the cleaner due?')
    await room.hearOut()
    await page.getByRole('button', { name: words.finish, exact: true }).click()
    await page.getByRole('button', { name: words.sure }).click()
    await page.getByRole('link', { name: 'Compare with the first go' }).first().click()

    await heading(page).getByText('Trying again earned you').waitFor()
    await page.getByRole('heading', { name: 'What changed' }).waitFor()
    await page.getByRole('row', { name: /Apologise sincerely missed met/ }).waitFor()
    await page.getByText('You must have been asleep').waitFor()
    await page.locator('mark', { hasText: 'I am very sorry' }).waitFor()
    await expectAccessible(page)
    await page.goto(`${server.address}/progress`)
    await heading(page).waitFor()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await context.close()
  })
})
