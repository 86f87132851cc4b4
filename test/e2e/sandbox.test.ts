import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../src/app/ports/interaction.ts'
import type { Action } from '../../src/cards/action.ts'
import { type Card, line } from '../../src/cards/card.ts'
import type { Form } from '../../src/cards/form.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { messagesPerPage } from '../../src/platforms/sandbox/limits.ts'
import { type Browser, describeInBrowser, type Look, openBrowser } from '../support/browser.ts'
import { aCard } from '../support/fake-desk.ts'
import { memorySandboxStore } from '../support/memory-sandbox-store.ts'
import { namelessControls, overflow, poorContrast } from '../support/page-checks.ts'
import { channel, person, type Sandbox, startSandbox } from '../support/sandbox.ts'

const target = (version = 1) => ({ caseId: 1042 as CaseId, version })
const claim: Action = {
  id: 'case.claim.v1',
  label: 'Claim',
  describe: 'Claim case 1042',
  target: target(),
  style: 'primary',
}
const draft: Action = {
  id: 'case.draft.v1',
  label: 'Draft a reply',
  describe: 'Draft a reply to case 1042',
  target: target(),
}
const release: Action = { id: 'case.release.v1', label: 'Release', describe: 'Release case 1042', target: target(2) }
const history: Action = { id: 'case.history.v1', label: 'History', describe: 'History of case 1042', target: target() }
const snooze: Action = { id: 'case.snooze.v1', label: 'Snooze', describe: 'Snooze case 1042', target: target() }

const caseCard = (changes: Partial<Card> = {}): Card =>
  aCard({
    blocks: [
      { kind: 'title', text: 'CRITICAL · Safety · Acme Air', aside: 'case 1042 · 4 min · new' },
      { kind: 'quote', text: 'The power bank caught fire.', lang: 'en', caption: [{ text: 'María @maria · X' }] },
      { kind: 'facts', facts: [{ label: 'Risk', value: '94', detail: 'fire named', level: 0.94 }] },
      line('Nobody has it.'),
    ],
    actions: [claim, draft],
    menu: [snooze, history],
    ...changes,
  })
const claimed = caseCard({
  version: 2,
  summary: 'Claimed.',
  blocks: [line('Ana Ruiz has it.')],
  actions: [release, draft],
})

const draftForm: Form = {
  action: 'case.draft.v1',
  target: target(),
  language: 'en',
  title: 'Draft a reply to case 1042',
  submit: 'Save the draft',
  cancel: 'Cancel',
  intro: [{ kind: 'quote', text: 'The power bank caught fire.', lang: 'en' }],
  fields: [
    { kind: 'text', name: 'text', label: 'Reply', multiline: true, maxLength: 20, hint: 'Be kind.' },
    { kind: 'checkbox', name: 'submit', label: 'Submit at once', value: true },
  ],
}

describeInBrowser('the sandbox in a browser', () => {
  let browser: Browser
  let sandbox: Sandbox
  /** What a page said went wrong, a breach of its content policy among it. */
  let troubles: string[]
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    troubles = []
    sandbox = await startSandbox()
  })
  afterEach(async () => {
    await Promise.all(browser.context.pages().map((page) => page.close()))
    await sandbox.stop()
  })

  const open = async (as: string, room = 'crisis', look: Look = {}): Promise<Page> => {
    const page = await browser.context.newPage()
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/net::ERR_|50[0-9]/.test(message.text())) troubles.push(message.text())
    })
    page.on('dialog', (dialog) => {
      troubles.push(`a dialog opened: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.setViewportSize({ width: look.width ?? 1280, height: look.height ?? 800 })
    await page.emulateMedia({ colorScheme: look.colorScheme ?? 'light', reducedMotion: 'reduce' })
    await page.goto(`${sandbox.url}/?as=${as}#${encodeURIComponent(room)}`)
    await page.locator('h1:not(:empty)').waitFor()
    await page.locator('.list-of-messages, #messages > .home').waitFor({ state: 'attached' })
    return page
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const answerTo = (answers: Partial<Record<string, Answer>>): void =>
    sandbox.desk.answer(({ action, values }) => {
      const given = answers[values === null ? action : `${action} sent`] ?? answers[action]
      return given ?? { kind: 'done', text: 'Done.' }
    })

  test('a card appears by itself, and changes by itself where it stands', async () => {
    const page = await open('ana')
    await page.getByText('Aquí no hay nada todavía').waitFor()
    const ref = await sandbox.gateway.post(channel('crisis'), caseCard())
    await page.getByRole('article', { name: 'Critical: a power bank caught fire.' }).waitFor()
    await page.getByRole('heading', { name: 'CRITICAL · Safety · Acme Air' }).waitFor()
    await sandbox.gateway.edit(ref, claimed)
    await page.getByText('Ana Ruiz has it.').waitFor()
    expect(await page.locator('article').count()).toBe(1)
    expect(troubles).toEqual([])
  })

  test('only who pressed is told what came of it', async () => {
    await sandbox.gateway.post(channel('crisis'), caseCard())
    const [ana, leo] = [await open('ana'), await open('leo')]
    answerTo({ 'case.claim.v1': { kind: 'refused', text: 'Leo Park has had it since 09:56.' } })
    await button(ana, 'Claim case 1042').click()
    await ana.locator('.toast').getByText('Leo Park has had it since 09:56.').waitFor()
    expect(await ana.locator('#announce').textContent()).toContain('Leo Park has had it')
    expect(sandbox.desk.pressed).toMatchObject([{ by: { userId: 'ana' }, target: { caseId: 1042, version: 1 } }])
    expect(await leo.getByText('has had it').count()).toBe(0)
    await ana.reload()
    await ana.getByRole('button', { name: /Solo tú ves esto/ }).click()
    await ana.locator('.notice').getByText('Leo Park has had it since 09:56.').waitFor()
  })

  test('the focus stays with the card while it changes', async () => {
    const ref = await sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await open('leo')
    await button(page, 'Draft a reply to case 1042').focus()
    await sandbox.gateway.edit(ref, claimed)
    await button(page, 'Release case 1042').waitFor()
    const focused = () => page.locator(':focus').getAttribute('aria-label')
    expect(await focused()).toBe('Draft a reply to case 1042')
    await button(page, 'Release case 1042').focus()
    await sandbox.gateway.edit(ref, caseCard({ version: 3, actions: [claim] }))
    await button(page, 'Claim case 1042').waitFor()
    expect(await focused()).toBe('Claim case 1042')
  })

  test('the menu opens, is walked and closes by keyboard', async () => {
    await sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await open('leo')
    const more = page.locator('summary[aria-label="More actions"]')
    await more.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Snooze')
    await page.keyboard.press('Escape')
    await button(page, 'Snooze case 1042').waitFor({ state: 'hidden' })
    expect(await page.locator('summary:focus').count()).toBe(1)
  })

  test('a form is filled in, told what is wrong at its fields, and sent', async () => {
    await sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await open('leo')
    answerTo({ 'case.draft.v1': { kind: 'form', form: draftForm } })
    await button(page, 'Draft a reply to case 1042').click()
    const dialog = page.getByRole('dialog', { name: 'Draft a reply to case 1042' })
    await dialog.waitFor()
    const reply = dialog.getByRole('textbox', { name: 'Reply' })
    expect(await page.locator(':focus').getAttribute('name')).toBe('text')
    await reply.fill('We are very, very sorry for this.')
    await dialog.getByText('13 characters too many').waitFor()
    answerTo({ 'case.draft.v1': { kind: 'invalid', errors: { text: 'At most 20 characters.' } } })
    await button(page, 'Save the draft').click()
    await dialog.getByText('At most 20 characters.').waitFor()
    expect(await reply.getAttribute('aria-invalid')).toBe('true')
    const described = (await reply.getAttribute('aria-describedby'))?.split(' ') ?? []
    const words = await Promise.all(described.map((id) => page.locator(`#${id}`).textContent()))
    expect(words.join(' ')).toContain('Be kind. At most 20 characters.')
    await reply.fill('We are so sorry.')
    answerTo({ 'case.draft.v1': { kind: 'done', text: 'Draft 1 is saved.' } })
    await button(page, 'Save the draft').click()
    await page.locator('.toast').getByText('Draft 1 is saved.').waitFor()
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(sandbox.desk.pressed.at(-1)).toMatchObject({ values: { text: 'We are so sorry.', submit: 'true' } })
    expect(await page.locator(':focus').textContent()).toBe('Draft a reply')
    expect(troubles).toEqual([])
  })

  test('what was typed outlives a stray Escape', async () => {
    await sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await open('leo')
    answerTo({ 'case.draft.v1': { kind: 'form', form: draftForm } })
    await button(page, 'Draft a reply to case 1042').click()
    await page.getByRole('textbox', { name: 'Reply' }).fill('Half a reply')
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await button(page, 'Draft a reply to case 1042').click()
    await expect.poll(() => page.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('Half a reply')
  })

  test('a private view opens beside the channel, with buttons that work', async () => {
    await sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await open('leo')
    const shown = aCard({ key: 'history', summary: 'History of case 1042', actions: [snooze] })
    answerTo({ 'case.history.v1': { kind: 'show', card: shown }, 'case.snooze.v1': { kind: 'done', text: 'Snoozed.' } })
    await page.locator('summary[aria-label="More actions"]').click()
    await button(page, 'History of case 1042').click()
    const panel = page.getByRole('complementary', { name: 'Only you see this' })
    await panel.getByRole('article', { name: 'History of case 1042' }).waitFor()
    await panel.getByRole('button', { name: 'Snooze case 1042' }).click()
    await page.locator('.toast').getByText('Snoozed.').waitFor()
  })

  test('history gathers under its card, and a note goes to the case', async () => {
    const ref = await sandbox.gateway.post(channel('crisis'), caseCard())
    const say = (text: string) =>
      sandbox.gateway.post(
        channel('crisis'),
        aCard({ key: text, summary: text, tone: 'neutral', blocks: [line(text)] }),
        { thread: ref },
      )
    await say('Opened.')
    const page = await open('leo')
    await page.getByText('Opened.').waitFor()
    expect(await page.locator('.thread-toggle').innerText()).toBe('Add note')
    for (const text of ['Seen again.', 'Ana claimed it.']) await say(text)
    await page.getByText('Ana claimed it.').waitFor()
    expect(await page.getByText('Opened.').count()).toBe(0)
    await page.getByRole('button', { name: '3 lines of history' }).click()
    await page.getByText('Opened.').waitFor()
    await page.getByLabel('Note on case 1042').fill('She is well.')
    await page.keyboard.press('Enter')
    await page.locator('.toast').getByText('Done.').waitFor()
    expect(sandbox.desk.pressed).toMatchObject([{ action: 'case.note.v1', values: { text: 'She is well.' } }])
    await say('Note by Leo Park: She is well.')
    await page.getByText('Note by Leo Park').waitFor()
  })

  test('text from the public web stays text, and nothing is fetched for it', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)><script>alert(2)</script>',
      '</article><iframe src="https://evil.example"></iframe>',
      '![x](https://evil.example/x.png) [y](javascript:alert(3))',
      '\u202Eevil\u2066 \u200b\u0000 🏳️‍🌈 Z̸̡̢̛͔̺͐̈́̚a̵l̶g̷o̴',
    ].join('\n')
    const requests: string[] = []
    browser.context.on('request', (request) => requests.push(request.url()))
    const page = await open('leo', 'care')
    await sandbox.gateway.post(
      channel('care'),
      caseCard({
        summary: hostile,
        blocks: [
          { kind: 'title', text: hostile, aside: hostile },
          {
            kind: 'quote',
            text: hostile,
            lang: '"><script>',
            caption: [{ text: hostile, link: 'javascript:alert(4)' }],
          },
          { kind: 'table', caption: hostile, head: [hostile], rows: [[hostile]] },
          line({ text: hostile, link: 'https://x.example/"><script>' }),
        ],
        actions: [{ ...claim, label: hostile, describe: hostile }],
      }),
    )
    await page.locator('blockquote').waitFor()
    expect(await page.locator('blockquote').textContent()).toContain('<img src=x onerror=alert(1)>')
    expect(await page.locator('#messages :is(img, script, iframe, style)').count()).toBe(0)
    expect(await page.locator('#messages a').count()).toBe(1)
    expect(requests.filter((url) => !url.startsWith(sandbox.url))).toEqual([])
    expect(troubles).toEqual([])
  })

  test('becoming somebody else changes language, messages and what is private', async () => {
    await sandbox.gateway.post(person('ana'), aCard({ summary: 'Only for Ana.', blocks: [line('Only for Ana.')] }))
    const page = await open('ana', '@ana')
    await page.locator('#messages').getByText('Only for Ana.').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    await page.getByLabel('Eres').selectOption('leo')
    await page.getByRole('button', { name: 'Send a mention' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByText('Only for Ana.').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('as')).toBe('leo')
  })

  test('other rooms count what is unread, until they are opened', async () => {
    const page = await open('leo', 'crisis')
    await sandbox.gateway.post(channel('care'), caseCard({ key: 'case:1' }))
    const ref = await sandbox.gateway.post(channel('care'), caseCard({ key: 'case:2' }))
    const care = page.getByRole('link', { name: /^care/ })
    await care.getByText('2 unread').waitFor()
    await sandbox.gateway.edit(ref, claimed)
    await sandbox.gateway.post(channel('crisis'), caseCard({ key: 'case:3' }))
    await page.locator('#messages article').waitFor()
    await care.getByText('2 unread').waitFor()
    await care.click()
    await page.getByRole('heading', { name: 'care', level: 1 }).waitFor()
    await care.getByText('2 unread').waitFor({ state: 'detached' })
  })

  test('words typed in a channel are answered in private, in one’s own conversation they stay', async () => {
    const page = await open('leo', 'crisis')
    sandbox.desk.answerTyped({
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
    sandbox.desk.showAtHome(aCard({ key: 'home', summary: 'Two wait.', blocks: [line('Two cases wait.')] }))
    const page = await open('leo', '~')
    await page.getByText('Two cases wait.').waitFor()
    sandbox.desk.showAtHome(aCard({ key: 'home', summary: 'One waits.', blocks: [line('One case waits.')] }))
    await sandbox.gateway.showHome?.(person('leo'), aCard({ key: 'home', summary: 'One waits.' }))
    await page.getByText('One case waits.').waitFor()
  })

  test('a mention is sent, with errors where it is not one', async () => {
    const page = await open('leo')
    await page.getByRole('button', { name: 'Send a mention' }).click()
    const dialog = page.getByRole('dialog', { name: 'Send a mention' })
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await dialog.getByText('Please fill this in.').waitFor()
    await dialog.getByLabel('What the post says').fill('My suitcase is gone.')
    await dialog.getByLabel('Shares so far').fill('122')
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await page.locator('.toast').getByText('Sent.').waitFor()
    expect(sandbox.mentions).toMatchObject([{ text: 'My suitcase is gone.', engagement: { shares: 122 } }])
  })

  test('the clock is hurried and the day begins', async () => {
    const page = await open('leo')
    await page.locator('#clock-time').getByText('10:00').waitFor()
    await page.locator('label[for="speed-60"]').click()
    await expect.poll(() => sandbox.clock.speed()).toBe(60)
    await page.getByRole('button', { name: 'Play the sample day' }).click()
    await page.getByRole('button', { name: 'Sample day: 0 of 40' }).waitFor()
    expect(sandbox.plays.count).toBe(1)
  })

  test('an open page finds its way back after the server was gone, and misses nothing', async () => {
    const store = memorySandboxStore()
    await sandbox.stop()
    sandbox = await startSandbox({ store })
    const ref = await sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await open('leo')
    await button(page, 'Claim case 1042').waitFor()
    const port = Number(new URL(sandbox.url).port)
    await sandbox.stop()
    await page.getByText('Connection lost. Trying again…').waitFor()
    await button(page, 'Claim case 1042').click()
    await page.locator('.toast').getByText('That did not arrive.').waitFor()
    sandbox = await startSandbox({ store, port })
    await sandbox.gateway.edit(ref, claimed)
    await sandbox.gateway.post(channel('crisis'), caseCard({ key: 'case:2', summary: 'Meanwhile.' }))
    await button(page, 'Release case 1042').waitFor()
    await page.getByRole('article', { name: 'Meanwhile.' }).waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => sandbox.desk.pressed.length).toBe(1)
  })

  test('a room of thousands opens at its end, and goes back on demand', async () => {
    const count = 2_000
    for (let index = 1; index <= count; index += 1)
      await sandbox.gateway.post(channel('care'), caseCard({ key: `case:${index}`, summary: `Case ${index}` }))
    const page = await open('leo', 'care')
    await page.getByRole('article', { name: `Case ${count}`, exact: true }).waitFor()
    const articles = page.locator('#messages article')
    expect(await articles.count()).toBe(messagesPerPage)
    await page.getByRole('button', { name: 'Show older messages' }).scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Show older messages' }).click()
    await expect.poll(() => articles.count()).toBe(2 * messagesPerPage)
    await sandbox.gateway.post(channel('care'), caseCard({ key: 'case:new', summary: 'The newest' }))
    await page.getByRole('button', { name: '1 new message' }).click()
    const newest = page.getByRole('article', { name: 'The newest' })
    await expect.poll(async () => ((await newest.boundingBox())?.y ?? 9_999) < 800).toBe(true)
  })

  test('a link to a message opens it, however old', async () => {
    const ref = await sandbox.gateway.post(channel('care'), caseCard({ summary: 'The first of many' }))
    for (let index = 0; index < 100; index += 1)
      await sandbox.gateway.post(channel('care'), caseCard({ key: `case:${index}` }))
    const link = await sandbox.gateway.link(ref)
    const page = await open('leo')
    await page.goto(link?.replace('/#', '/?as=leo#') ?? '')
    const wanted = page.getByRole('article', { name: 'The first of many' })
    await wanted.waitFor()
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('The first of many')
  })

  test('nobody’s message is lost when two people look at once', async () => {
    const pages = await Promise.all(['ana', 'leo', 'bo', 'luz'].map((as) => open(as, 'crisis')))
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        sandbox.gateway.post(channel('crisis'), caseCard({ key: `case:${index}` })),
      ),
    )
    for (const page of pages) await expect.poll(() => page.locator('#messages article').count()).toBe(20)
  })

  test.each([320, 390, 768])('a screen %d wide needs no sideways scrolling', async (width) => {
    await sandbox.gateway.post(
      channel('crisis'),
      caseCard({ actions: [claim, draft, snooze, history], blocks: [...caseCard().blocks, line('x'.repeat(200))] }),
    )
    const page = await open('leo', 'crisis', { width, height: 700 })
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
      await sandbox.gateway.post(
        channel('crisis'),
        caseCard({ key: tone, tone, blocks: everything, actions: [claim, { ...draft, style: 'danger' }] }),
      )
    const page = await open('leo', 'crisis', { colorScheme, height: 4_000 })
    await page.locator('article').nth(4).waitFor()
    expect(await poorContrast(page)).toEqual([])
    answerTo({ 'case.claim.v1': { kind: 'refused', text: 'No.' }, 'case.draft.v1': { kind: 'form', form: draftForm } })
    await button(page, 'Claim case 1042').first().click()
    await page.locator('.toast').waitFor()
    await button(page, 'Draft a reply to case 1042').first().click()
    await page.locator('dialog[open]').waitFor()
    expect(await poorContrast(page)).toEqual([])
  })

  test('every control has a name', async () => {
    await sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await open('leo')
    await page.locator('article').waitFor()
    await page.getByRole('button', { name: 'Send a mention' }).click()
    await page.locator('dialog[open]').waitFor()
    expect(await namelessControls(page)).toEqual([])
  })
})
