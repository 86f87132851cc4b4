import { expect, test } from 'vitest'
import { line } from '../../src/cards/card.ts'
import { messagesPerPage } from '../../src/platforms/sandbox/limits.ts'
import { describeInBrowser } from '../support/browser.ts'
import { aCard } from '../support/fake-desk.ts'
import { memorySandboxStore } from '../support/memory-sandbox-store.ts'
import { channel, person, startSandbox } from '../support/sandbox.ts'
import { button, caseCard, claimed, sandboxPages } from '../support/sandbox-pages.ts'

describeInBrowser('rooms of the sandbox in a browser', () => {
  const here = sandboxPages()

  test('becoming somebody else changes language, messages and what is private', async () => {
    await here.sandbox.gateway.post(person('ana'), aCard({ summary: 'Only for Ana.', blocks: [line('Only for Ana.')] }))
    const page = await here.open('ana', '@ana')
    await page.locator('#messages').getByText('Only for Ana.').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    await page.getByLabel('Eres').selectOption('leo')
    await page.getByRole('button', { name: 'Send a mention' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByText('Only for Ana.').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('as')).toBe('leo')
  })

  test('other rooms count what is unread, until they are opened', async () => {
    const page = await here.open('leo', 'crisis')
    await here.sandbox.gateway.post(channel('care'), caseCard({ key: 'case:1' }))
    const ref = await here.sandbox.gateway.post(channel('care'), caseCard({ key: 'case:2' }))
    const care = page.getByRole('link', { name: /^care/ })
    await care.getByText('2 unread').waitFor()
    await here.sandbox.gateway.edit(ref, claimed)
    await here.sandbox.gateway.post(channel('crisis'), caseCard({ key: 'case:3' }))
    await page.locator('#messages article').waitFor()
    await care.getByText('2 unread').waitFor()
    await care.click()
    await page.getByRole('heading', { name: 'care', level: 1 }).waitFor()
    await care.getByText('2 unread').waitFor({ state: 'detached' })
  })

  test('words typed in a channel are answered in private, in one’s own conversation they stay', async () => {
    const page = await here.open('leo', 'crisis')
    here.sandbox.desk.answerTyped({
      kind: 'show',
      card: aCard({ key: 'queue', summary: 'Your queue', blocks: [line('Two cases.')] }),
    })
    await page.getByLabel('Command for Ventanilla').fill('queue')
    await page.keyboard.press('Enter')
    await page.locator('.notice').getByText('Two cases.').waitFor()
    expect(await page.locator('#messages article').count()).toBe(0)
    await page.getByRole('link', { name: /^Ventanilla/ }).click()
    await page.getByText('Your conversation with Ventanilla').waitFor()
    await page.getByLabel('Command for Ventanilla').fill('my queue please')
    await page.keyboard.press('Enter')
    await page.locator('#messages').getByText('my queue please').waitFor()
    await page.locator('#messages').getByText('Two cases.').waitFor()
  })

  test('the person’s own page shows itself and follows changes', async () => {
    here.sandbox.desk.showAtHome(aCard({ key: 'home', summary: 'Two wait.', blocks: [line('Two cases wait.')] }))
    const page = await here.open('leo', '~')
    await page.getByText('Two cases wait.').waitFor()
    here.sandbox.desk.showAtHome(aCard({ key: 'home', summary: 'One waits.', blocks: [line('One case waits.')] }))
    await here.sandbox.gateway.showHome?.(person('leo'), aCard({ key: 'home', summary: 'One waits.' }))
    await page.getByText('One case waits.').waitFor()
  })

  test('a mention is sent, with errors where it is not one', async () => {
    const page = await here.open('leo')
    await page.getByRole('button', { name: 'Send a mention' }).click()
    const dialog = page.getByRole('dialog', { name: 'Send a mention' })
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await dialog.getByText('Please fill this in.').waitFor()
    await dialog.getByLabel('What the post says').fill('My suitcase is gone.')
    await dialog.getByLabel('Shares so far').fill('122')
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await page.locator('.toast').getByText('Sent.').waitFor()
    expect(here.sandbox.mentions).toMatchObject([{ text: 'My suitcase is gone.', engagement: { shares: 122 } }])
  })

  test('the clock is hurried and the day begins', async () => {
    const page = await here.open('leo')
    await page.locator('#clock-time').getByText('10:00').waitFor()
    await page.locator('label[for="speed-60"]').click()
    await expect.poll(() => here.sandbox.clock.speed()).toBe(60)
    await page.getByRole('button', { name: 'Play the sample day' }).click()
    await page.getByRole('button', { name: 'Sample day: 0 of 40' }).waitFor()
    expect(here.sandbox.plays.count).toBe(1)
  })

  test('an open page finds its way back after the server was gone, and misses nothing', async () => {
    const store = memorySandboxStore()
    await here.sandbox.stop()
    here.sandbox = await startSandbox({ store })
    const ref = await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await here.open('leo')
    await button(page, 'Claim case 1042').waitFor()
    const port = Number(new URL(here.sandbox.url).port)
    await here.sandbox.stop()
    await page.getByText('Connection lost. Trying again…').waitFor()
    await button(page, 'Claim case 1042').click()
    await page.locator('.toast').getByText('That did not arrive.').waitFor()
    here.sandbox = await startSandbox({ store, port })
    await here.sandbox.gateway.edit(ref, claimed)
    await here.sandbox.gateway.post(channel('crisis'), caseCard({ key: 'case:2', summary: 'Meanwhile.' }))
    await button(page, 'Release case 1042').waitFor()
    await page.getByRole('article', { name: 'Meanwhile.' }).waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => here.sandbox.desk.pressed.length).toBe(1)
  })

  test('a room of thousands opens at its end, and goes back on demand', async () => {
    const count = 2_000
    for (let index = 1; index <= count; index += 1)
      await here.sandbox.gateway.post(channel('care'), caseCard({ key: `case:${index}`, summary: `Case ${index}` }))
    const page = await here.open('leo', 'care')
    await page.getByRole('article', { name: `Case ${count}`, exact: true }).waitFor()
    const articles = page.locator('#messages article')
    expect(await articles.count()).toBe(messagesPerPage)
    await page.getByRole('button', { name: 'Show older messages' }).scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Show older messages' }).click()
    await expect.poll(() => articles.count()).toBe(2 * messagesPerPage)
    await here.sandbox.gateway.post(channel('care'), caseCard({ key: 'case:new', summary: 'The newest' }))
    await page.getByRole('button', { name: '1 new message' }).click()
    const newest = page.getByRole('article', { name: 'The newest' })
    await expect.poll(async () => ((await newest.boundingBox())?.y ?? 9_999) < 800).toBe(true)
  })

  test('a link to a message opens it, however old', async () => {
    const ref = await here.sandbox.gateway.post(channel('care'), caseCard({ summary: 'The first of many' }))
    for (let index = 0; index < 100; index += 1)
      await here.sandbox.gateway.post(channel('care'), caseCard({ key: `case:${index}` }))
    const link = await here.sandbox.gateway.link(ref)
    const page = await here.open('leo')
    await page.goto(link?.replace('/#', '/?as=leo#') ?? '')
    const wanted = page.getByRole('article', { name: 'The first of many' })
    await wanted.waitFor()
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('The first of many')
  })

  test('nobody’s message is lost when two people look at once', async () => {
    const pages = await Promise.all(['ana', 'leo', 'bo', 'luz'].map((as) => here.open(as, 'crisis')))
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        here.sandbox.gateway.post(channel('crisis'), caseCard({ key: `case:${index}` })),
      ),
    )
    for (const page of pages) await expect.poll(() => page.locator('#messages article').count()).toBe(20)
  })
})
