import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { digestCard, digestPages } from '../../src/cards/digest-card.ts'
import { digestPage } from '../../src/cards/digest-pages.ts'
import { spansUntil } from '../../src/domain/digest/schedule.ts'
import { languages } from '../../src/domain/ids.ts'
import { type Browser, describeInBrowser, openBrowser } from '../support/browser.ts'
import { aReader } from '../support/case-view.ts'
import { wall } from '../support/clocked.ts'
import { aDigest } from '../support/digest-view.ts'
import { brokenWords, crowdedLabels, overflow, poorContrast } from '../support/page-checks.ts'
import { channel, type Sandbox, startSandbox } from '../support/sandbox.ts'

describeInBrowser('a digest in a browser', () => {
  let browser: Browser
  let sandbox: Sandbox
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    sandbox = await startSandbox()
  })
  afterEach(async () => {
    await Promise.all(browser.context.pages().map((page) => page.close()))
    await sandbox.stop()
  })

  test.each(
    languages.flatMap((language) =>
      ([390, 1280] as const).flatMap((width) =>
        (['day', 'month'] as const).map((period) => ({ language, width, period })),
      ),
    ),
  )('of a $period in $language is whole on a screen $width wide', async ({ language, width, period }) => {
    const spans = spansUntil(period, 'Europe/Madrid', wall('2026-11-24 08:30'))
    const flow = spans.steps.map((_, step) => ({ opened: 3 * step, closed: step }))
    const view = aDigest({ spans, flow })
    const reader = aReader({ language })
    await sandbox.gateway.post(channel('crisis'), digestCard(view, reader))
    for (const page of digestPages) await sandbox.gateway.post(channel('crisis'), digestPage(page, view, reader))
    const page = await browser.context.newPage()
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: width === 390 ? 'dark' : 'light', reducedMotion: 'reduce' })
    await page.goto(`${sandbox.url}/?as=kim#crisis`)
    await expect.poll(() => page.locator('article.card').count(), { timeout: 30_000 }).toBe(1 + digestPages.length)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await brokenWords(page)).toEqual([])
    expect(await crowdedLabels(page)).toEqual([])
    expect(await poorContrast(page)).toEqual([])
  })
})
