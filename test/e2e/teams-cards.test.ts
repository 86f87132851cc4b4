import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approvalCard } from '../../src/cards/approval-card.ts'
import type { Card } from '../../src/cards/card.ts'
import { caseCard } from '../../src/cards/case-card.ts'
import { digestCard, digestPages } from '../../src/cards/digest-card.ts'
import { digestPage } from '../../src/cards/digest-pages.ts'
import type { Form } from '../../src/cards/form.ts'
import { closeForm, doNotEngageForm } from '../../src/cards/forms/closing-forms.ts'
import { draftForm } from '../../src/cards/forms/draft-form.ts'
import { snoozeForm } from '../../src/cards/forms/planning-forms.ts'
import { triageForm } from '../../src/cards/forms/triage-form.ts'
import { statuses } from '../../src/domain/case/case.ts'
import { languages, type StaffId } from '../../src/domain/ids.ts'
import { wordsIn } from '../../src/locales/text.ts'
import { namedStaff } from '../../src/platforms/teams/identity.ts'
import { renderCard } from '../../src/platforms/teams/render-card.ts'
import { renderForm } from '../../src/platforms/teams/render-form.ts'
import { type Browser, describeInBrowser, openBrowser } from '../support/browser.ts'
import { aCase, aMention, aPolicy, aReader, aView } from '../support/case-view.ts'
import { aDigest } from '../support/digest-view.ts'
import { aCard } from '../support/fake-desk.ts'
import { openAdaptivePage, renderIn } from '../support/teams/adaptive-page.ts'

const staff = namedStaff(aPolicy())
const shared = { surface: 'shared', staff, refreshFor: ['29:bo'] } as const
const surfaces = ['shared', 'inline', 'dialog'] as const

describeInBrowser('Microsoft’s renderer', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser({ width: 860, height: 1200 })
    page = await browser.context.newPage()
    await openAdaptivePage(page)
  })
  afterAll(() => browser.close())

  test.each(statuses.flatMap((status) => languages.map((language) => [status, language] as const)))(
    'has nothing to say against a case that is %s, in %s',
    async (status, language) => {
      const card = caseCard(aView({ case: aCase({ status }) }), aReader({ language }))
      for (const surface of surfaces) {
        const { warnings, text, buttons } = await renderIn(page, renderCard(card, { ...shared, surface }))
        expect(warnings).toEqual([])
        expect(text).toContain('The power bank caught fire')
        expect(buttons.slice(0, card.actions.length)).toEqual(card.actions.map(({ label }) => label).slice(0, 5))
      }
    },
  )

  test('shows a request for approval with its draft', async () => {
    const view = aView({ case: aCase({ status: 'awaiting_approval' }) })
    const [revision] = view.case.revisions
    if (revision === undefined) throw new Error('there is a draft')
    const { warnings, text } = await renderIn(page, renderCard(approvalCard(view, revision, aReader()), shared))
    expect(warnings).toEqual([])
    expect(text).toContain(revision.text)
  })

  test.each(languages)('has nothing to say against a digest and its pages, in %s', async (language) => {
    const reader = aReader({ language })
    const first = digestCard(aDigest(), reader)
    for (const card of [first, ...digestPages.map((page) => digestPage(page, aDigest(), reader))]) {
      const { warnings, text, live } = await renderIn(page, renderCard(card, shared))
      // Charts are Teams' own; the library says of them that it shows what stands in their place.
      expect(warnings.filter((one) => !/^Unknown element type "Chart\..*Fallback/.test(one))).toEqual([])
      expect(text).toContain(card.blocks[0]?.kind === 'title' ? card.blocks[0].text : card.summary)
      expect(live.filter((one) => one.includes('evil.test'))).toEqual([])
      // Where Teams' charts are not known, their title stands, and the figures as text in any case.
      for (const block of card.blocks)
        if (block.kind === 'chart')
          for (const part of [block.chart.title, block.chart.asText]) expect(text).toContain(part)
    }
  })

  const forms: readonly (readonly [string, () => Form])[] = [
    ['triage', () => triageForm(claimed(), aReader())],
    ['draft', () => draftForm(claimed(), aReader(), { name: 'Ana' })],
    ['snooze', () => snoozeForm(claimed(), aReader())],
    ['close', () => closeForm(claimed(), aReader())],
    ['do not engage', () => doNotEngageForm(claimed(), aReader())],
  ]
  test.each(forms)('takes the form to %s, empty and returned with errors', async (_name, form) => {
    const made = form()
    const errors = Object.fromEntries(made.fields.map(({ name }) => [name, `Something about ${name}.`]))
    for (const surface of ['inline', 'dialog'] as const)
      for (const returned of [null, { values: {}, errors }]) {
        const { warnings, text } = await renderIn(page, renderForm(made, { surface, staff }, returned))
        expect(warnings).toEqual([])
        for (const field of made.fields) expect(text).toContain(field.label)
        if (returned !== null) for (const error of Object.values(errors)) expect(text).toContain(error)
      }
  })

  test('lets nothing of a hostile post come alive', async () => {
    const text =
      '![x](http://evil.test/a.png) [click](http://evil.test) <at>Ana Ruiz</at> **bold** {{DATE(2026-11-22T09:00:00Z, SHORT)}} <img src=x onerror=alert(1)>'
    const mention = aMention({ text, author: { name: '<at>Bo Lind</at>', handle: '[x](http://evil.test)' } })
    const rendered = await renderIn(page, renderCard(caseCard(aView({ mention }), aReader()), shared))
    expect(rendered.text).toContain(text)
    expect(rendered.warnings).toEqual([])
    expect(rendered.live.filter((one) => !one.includes('href="https://x.example/maria/status/1890"'))).toEqual([])
  })

  test('makes a mention of the person meant, and of nobody beside', async () => {
    const card = aCard({
      blocks: [
        {
          kind: 'line',
          spans: [
            { text: 'Ana', staff: 'ana' as StaffId },
            { text: ': <at>Bo Lind</at> *says* [x](http://evil.test)' },
          ],
        },
      ],
    })
    const { live, text } = await renderIn(page, renderCard(card, shared))
    expect(live).toHaveLength(1)
    expect(live[0]).toContain('Ana Ruiz')
    expect(text).toContain('<at>Bo Lind</at> *says* [x](http://evil.test)')
  })

  test('shows title and figures of a chart it does not know, and says so itself', async () => {
    const chart = {
      kind: 'line',
      title: 'New cases',
      series: [{ name: 'New', points: [{ label: 'Mon', value: 3 }] }],
      asText: 'Monday 3.',
    } as const
    const card: Card = aCard({ blocks: [{ kind: 'chart', chart }] })
    const { warnings, text } = await renderIn(page, renderCard(card, shared))
    // Charts are Teams' own; every other client takes the fallback, which is what this says.
    expect(warnings).toEqual(['Unknown element type "Chart.Line". Fallback will be used if present.'])
    expect(text).toMatch(/New cases\s+Monday 3\./)
  })

  test.each(languages)('leaves the title of a case whole words on a phone, in %s', async (language) => {
    const narrow = await browser.context.newPage()
    try {
      await narrow.setViewportSize({ width: 360, height: 800 })
      await openAdaptivePage(narrow)
      const card = caseCard(aView(), aReader({ language }))
      const { text } = await renderIn(narrow, renderCard(card, shared))
      const [title] = card.blocks
      if (title?.kind !== 'title') throw new Error('a case card begins with its title')
      expect(text).toContain(title.text)
      const box = await narrow.getByText(title.text, { exact: true }).boundingBox()
      // Two lines at most, over the whole width.
      expect(box?.width).toBeGreaterThan(250)
      expect(box?.height).toBeLessThan(60)
    } finally {
      await narrow.close()
    }
  })

  test.each(languages.flatMap((language) => statuses.map((status) => [status, language] as const)))(
    'pushes no button of a case that is %s out of a phone’s sight, in %s',
    async (status, language) => {
      const phone = await browser.context.newPage()
      try {
        await phone.setViewportSize({ width: 390, height: 800 })
        await openAdaptivePage(phone)
        const card = caseCard(aView({ case: aCase({ status }) }), aReader({ language }))
        await renderIn(phone, renderCard(card, shared))
        const more = phone.getByRole('button', { name: wordsIn(language).say('teams.more'), exact: true })
        if ((await more.count()) > 0) await more.click()
        const rows = await phone
          .locator('.ac-actionSet')
          .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
        expect(rows.length).toBeGreaterThan(0)
        expect(Math.max(...rows)).toBeLessThanOrEqual(0)
      } finally {
        await phone.close()
      }
    },
  )

  test('keeps every move within reach, also those behind “More”', async () => {
    const card = caseCard(aView(), aReader())
    await openAdaptivePage(page)
    await renderIn(page, renderCard(card, shared))
    await page.getByRole('button', { name: 'More', exact: true }).click()
    for (const { label } of [...card.actions, ...card.menu])
      expect(await page.getByRole('button', { name: label }).first().isVisible()).toBe(true)
  })
})

const claimed = () => aView({ case: aCase({ status: 'claimed' }) })
