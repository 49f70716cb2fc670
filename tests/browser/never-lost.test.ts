import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { type RunningServer, startServer } from '../support/start-server.ts'
import { launch, visit } from './browser.ts'
import { roomOf } from './room.ts'

let browser: Browser
let server: RunningServer
const env = { PORT: '' }
beforeAll(async () => {
  env.PORT = String(await freePort())
  ;[browser, server] = await Promise.all([launch(), startServer({ build: true, env })])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a trainee in the middle of an attempt', () => {
  test('loses nothing when the server is killed: the browser comes back by itself, with what was typed still there', async () => {
    const { page, context } = await visit(browser)
    await page.goto(server.address)
    const room = roomOf(page, 'et')
    await room.start('cleaning/no-show')
    await room.answer('Tere, Eva! Mul on väga kahju, et koristaja ei tulnud.')
    await room.hearOut()
    const before = await room.log.getByRole('paragraph').allInnerTexts()
    await room.reply.fill('Mis kell te teda')

    await server.kill()
    await page.getByText('Ühendus katkes.').waitFor()
    // Sent into the dark: it waits, and goes out once.
    await room.reply.fill('Mis kell te teda ootasite?')
    await room.reply.press('Enter')
    await room.reply.fill('Ja kas keegi helistas')
    server = await startServer({ data: server.data, env })
    await page.getByText('Ühendus taastus.').waitFor()
    const texts = () => room.log.getByRole('paragraph').allInnerTexts()
    await expect.poll(async () => (await texts()).length, { timeout: 20_000 }).toBeGreaterThan(before.length + 1)
    await room.hearOut()

    const after = await texts()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.filter((text) => text === 'Mis kell te teda ootasite?')).toHaveLength(1)
    expect(await room.reply.inputValue()).toBe('Ja kas keegi helistas')
    await context.close()
  })

  test('finds everything as it was after a reload, and in a second window', async () => {
    const { page, context } = await visit(browser)
    await page.goto(server.address)
    const room = roomOf(page, 'et')
    await room.start('cleaning/no-show')
    await room.answer('Tere! Vabandan, et keegi ei tulnud.')
    await room.hearOut()
    await room.reply.fill('Pooleli lause')
    const before = await room.log.getByRole('paragraph').allInnerTexts()

    await page.reload()
    await room.log.waitFor()
    await room.hearOut()
    expect(await room.log.getByRole('paragraph').allInnerTexts()).toEqual(before)
    expect(await room.reply.inputValue()).toBe('Pooleli lause')

    const second = await context.newPage()
    await second.goto(page.url())
    const other = roomOf(second, 'et')
    await room.answer('Mis kell te koristajat ootasite?')
    await other.log.getByText('Mis kell te koristajat ootasite?').waitFor()
    await Promise.all([room.hearOut(), other.hearOut()])
    expect(await other.log.getByRole('paragraph').allInnerTexts()).toEqual(await room.log.getByRole('paragraph').allInnerTexts())
    await context.close()
  })
})
