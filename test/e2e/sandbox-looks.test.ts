import { expect, test } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { line } from '../../src/cards/card.ts'
import { describeInBrowser } from '../support/browser.ts'
import { namelessControls, overflow, poorContrast } from '../support/page-checks.ts'
import { channel } from '../support/sandbox.ts'
import { button, caseCard, claim, draft, draftForm, history, sandboxPages, snooze } from '../support/sandbox-pages.ts'

describeInBrowser('the look of the sandbox in a browser', () => {
  const here = sandboxPages()

  test.each([320, 390, 768])('a screen %d wide needs no sideways scrolling', async (width) => {
    await here.sandbox.gateway.post(
      channel('crisis'),
      caseCard({ actions: [claim, draft, snooze, history], blocks: [...caseCard().blocks, line('x'.repeat(200))] }),
    )
    const page = await here.open('leo', 'crisis', { width, height: 700 })
    await page.locator('article').waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    if (width < 760) {
      await page.getByRole('button', { name: 'Rooms and controls' }).click()
      await page.getByRole('link', { name: /^care/ }).click()
      await page.getByRole('heading', { name: 'care', level: 1 }).waitFor()
      await page.getByRole('link', { name: /^crisis/ }).waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: 'Rooms and controls' }).click()
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: /^crisis/ }).waitFor({ state: 'hidden' })
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Rooms and controls')
    }
  })

  test.each(['light', 'dark'] as const)('every text can be read in the %s', async (colorScheme) => {
    const everything: Card['blocks'] = [
      ...caseCard().blocks,
      line(
        { text: 'quiet ' },
        { text: 'Ana Ruiz', staff: 'ana' as never },
        { text: ' link', link: 'https://x.example' },
      ),
      {
        kind: 'difference',
        parts: [
          { change: 'added', text: 'new' },
          { change: 'removed', text: 'old' },
        ],
      },
      { kind: 'table', caption: 'Table', head: ['A'], rows: [['b']] },
      { kind: 'list', items: [[{ text: 'item' }]] },
    ]
    for (const tone of ['critical', 'high', 'medium', 'low', 'neutral'] as const)
      await here.sandbox.gateway.post(
        channel('crisis'),
        caseCard({ key: tone, tone, blocks: everything, actions: [claim, { ...draft, style: 'danger' }] }),
      )
    const page = await here.open('leo', 'crisis', { colorScheme, height: 4_000 })
    await page.locator('article').nth(4).waitFor()
    expect(await poorContrast(page)).toEqual([])
    here.answerTo({
      'case.claim.v1': { kind: 'refused', text: 'No.' },
      'case.draft.v1': { kind: 'form', form: draftForm },
    })
    await button(page, 'Claim case 1042').first().click()
    await page.locator('.toast').waitFor()
    await button(page, 'Draft a reply to case 1042').first().click()
    await page.locator('dialog[open]').waitFor()
    expect(await poorContrast(page)).toEqual([])
  })

  test('every control has a name', async () => {
    await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await here.open('leo')
    await page.locator('article').waitFor()
    await page.getByRole('button', { name: 'Send a mention' }).click()
    await page.locator('dialog[open]').waitFor()
    expect(await namelessControls(page)).toEqual([])
  })
})
