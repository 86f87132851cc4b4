import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bot, startBot } from '../support/bot.ts'
import { type Browser, describeInBrowser, openBrowser } from '../support/browser.ts'
import { startPublisher } from '../support/publisher.ts'

const secret = 'whsec_c2VjcmV0LWZvci10aGUtZW5kLXRvLWVuZC10ZXN0'
const demoPolicy = join(import.meta.dirname, '../../src/demo/policy.yaml')

/** The whole product in a process of its own, a network that takes replies, and a person in a browser. */
describeInBrowser('the main job, from mention to published reply', () => {
  let folder: string
  let publisher: Awaited<ReturnType<typeof startPublisher>>
  let bot: Bot
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-e2e-'))
    publisher = await startPublisher(secret)
    const policy = join(folder, 'ventanilla.yaml')
    const text = await readFile(demoPolicy, 'utf8')
    const webhook = `x: { publisher: { kind: webhook, url: "${publisher.url}", secret: "${secret}" } }`
    await writeFile(policy, text.replace(/^ {2}x: .*$/m, `  ${webhook}`))
    bot = await startBot(['demo', '--quiet'], { VENTANILLA_DATA_DIR: join(folder, 'data'), VENTANILLA_POLICY: policy })
    browser = await openBrowser({ width: 1280, height: 1000 })
  })
  afterAll(async () => {
    await browser?.close()
    await bot?.stop()
    await publisher?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const as = async (page: Page, name: string): Promise<void> => {
    await page.locator('select').first().selectOption(name)
    await page.locator('html[lang]').waitFor()
  }
  const press = (page: Page, id: number, label: RegExp) =>
    page
      .locator(`article[aria-label*="${id}"], article`)
      .filter({ hasText: `case ${id}` })
      .first()
      .getByRole('button', { name: label })
      .first()
      .click()

  test('Leo claims and drafts, Bo approves, Leo publishes, and the network gets exactly what was approved', async () => {
    const reply = 'We are so sorry, María. We are calling you right now. ¿Está bien tu hija? 🙏'
    const page = await browser.context.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(String(error)))
    await page.goto(bot.url)
    await as(page, 'leo')
    await page.getByRole('button', { name: 'Send a mention' }).click()
    const sending = page.getByRole('dialog')
    await sending
      .getByLabel('What the post says')
      .fill('The power bank caught fire in the cabin and burned my daughter.')
    await sending.getByRole('button', { name: 'Send it' }).click()
    await page.getByRole('link', { name: /^crisis/ }).click()
    await page.getByRole('heading', { name: /CRITICAL/ }).waitFor()
    await press(page, 1001, /^Claim/)
    await page.locator('article').getByText('Leo Park has it').first().waitFor()
    await press(page, 1001, /^Draft/)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Reply' }).fill(reply)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.locator('.toast').getByText('waiting for approval').first().waitFor()

    await as(page, 'bo')
    await page.getByRole('link', { name: /^crisis/ }).click()
    await press(page, 1001, /^Approve/)
    await page.locator('.toast').getByText('can be published').first().waitFor()

    await as(page, 'leo')
    await page.getByRole('link', { name: /^crisis/ }).click()
    await press(page, 1001, /^(Publish|Send)/)
    await expect.poll(() => publisher.published.length, { timeout: 15_000 }).toBe(1)
    expect(publisher.published[0]?.body).toMatchObject({
      type: 'reply.publish',
      caseId: 1001,
      reply: { text: reply, revision: 1, sha256: createHash('sha256').update(reply).digest('hex') },
      approvals: [{ by: 'bo' }],
    })
    await page
      .getByText(/waiting for the author|Answered/i)
      .first()
      .waitFor()
    expect(problems).toEqual([])
    await page.close()
  })
})
