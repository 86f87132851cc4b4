import { expect, test } from 'vitest'
import { line } from '../../src/cards/card.ts'
import { describeInBrowser } from '../support/browser.ts'
import { aCard } from '../support/fake-desk.ts'
import { channel } from '../support/sandbox.ts'
import { button, caseCard, claim, claimed, draftForm, sandboxPages, snooze } from '../support/sandbox-pages.ts'

describeInBrowser('the sandbox in a browser', () => {
  const here = sandboxPages()

  test('a card appears by itself, and changes by itself where it stands', async () => {
    const page = await here.open('ana')
    await page.getByText('Aquí no hay nada todavía').waitFor()
    const ref = await here.sandbox.gateway.post(channel('crisis'), caseCard())
    await page.getByRole('article', { name: 'Critical: a power bank caught fire.' }).waitFor()
    await page.getByRole('heading', { name: 'CRITICAL · Safety · Acme Air' }).waitFor()
    await here.sandbox.gateway.edit(ref, claimed)
    await page.getByText('Ana Ruiz has it.').waitFor()
    expect(await page.locator('article').count()).toBe(1)
    expect(here.troubles).toEqual([])
  })

  test('only who pressed is told what came of it', async () => {
    await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const [ana, leo] = [await here.open('ana'), await here.open('leo')]
    here.answerTo({ 'case.claim.v1': { kind: 'refused', text: 'Leo Park has had it since 09:56.' } })
    await button(ana, 'Claim case 1042').click()
    await ana.locator('.toast').getByText('Leo Park has had it since 09:56.').waitFor()
    expect(await ana.locator('#announce').textContent()).toContain('Leo Park has had it')
    expect(here.sandbox.desk.pressed).toMatchObject([{ by: { userId: 'ana' }, target: { caseId: 1042, version: 1 } }])
    expect(await leo.getByText('has had it').count()).toBe(0)
    await ana.reload()
    await ana.getByRole('button', { name: /Solo tú ves esto/ }).click()
    await ana.locator('.notice').getByText('Leo Park has had it since 09:56.').waitFor()
  })

  test('the focus stays with the card while it changes', async () => {
    const ref = await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await here.open('leo')
    await button(page, 'Draft a reply to case 1042').focus()
    await here.sandbox.gateway.edit(ref, claimed)
    await button(page, 'Release case 1042').waitFor()
    const focused = () => page.locator(':focus').getAttribute('aria-label')
    expect(await focused()).toBe('Draft a reply to case 1042')
    await button(page, 'Release case 1042').focus()
    await here.sandbox.gateway.edit(ref, caseCard({ version: 3, actions: [claim] }))
    await button(page, 'Claim case 1042').waitFor()
    expect(await focused()).toBe('Claim case 1042')
  })

  test('the menu opens, is walked and closes by keyboard', async () => {
    await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await here.open('leo')
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
    await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await here.open('leo')
    here.answerTo({ 'case.draft.v1': { kind: 'form', form: draftForm } })
    await button(page, 'Draft a reply to case 1042').click()
    const dialog = page.getByRole('dialog', { name: 'Draft a reply to case 1042' })
    await dialog.waitFor()
    const reply = dialog.getByRole('textbox', { name: 'Reply' })
    expect(await page.locator(':focus').getAttribute('name')).toBe('text')
    await reply.fill('We are very, very sorry for this.')
    await dialog.getByText('13 characters too many').waitFor()
    here.answerTo({ 'case.draft.v1': { kind: 'invalid', errors: { text: 'At most 20 characters.' } } })
    await button(page, 'Save the draft').click()
    await dialog.getByText('At most 20 characters.').waitFor()
    expect(await reply.getAttribute('aria-invalid')).toBe('true')
    const described = (await reply.getAttribute('aria-describedby'))?.split(' ') ?? []
    const words = await Promise.all(described.map((id) => page.locator(`#${id}`).textContent()))
    expect(words.join(' ')).toContain('Be kind. At most 20 characters.')
    await reply.fill('We are so sorry.')
    here.answerTo({ 'case.draft.v1': { kind: 'done', text: 'Draft 1 is saved.' } })
    await button(page, 'Save the draft').click()
    await page.locator('.toast').getByText('Draft 1 is saved.').waitFor()
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(here.sandbox.desk.pressed.at(-1)).toMatchObject({ values: { text: 'We are so sorry.', submit: 'true' } })
    expect(await page.locator(':focus').textContent()).toBe('Draft a reply')
    expect(here.troubles).toEqual([])
  })

  test('what was typed outlives a stray Escape', async () => {
    await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await here.open('leo')
    here.answerTo({ 'case.draft.v1': { kind: 'form', form: draftForm } })
    await button(page, 'Draft a reply to case 1042').click()
    await page.getByRole('textbox', { name: 'Reply' }).fill('Half a reply')
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await button(page, 'Draft a reply to case 1042').click()
    await expect.poll(() => page.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('Half a reply')
  })

  test('a private view opens beside the channel, with buttons that work', async () => {
    await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const page = await here.open('leo')
    const shown = aCard({ key: 'history', summary: 'History of case 1042', actions: [snooze] })
    here.answerTo({
      'case.history.v1': { kind: 'show', card: shown },
      'case.snooze.v1': { kind: 'done', text: 'Snoozed.' },
    })
    await page.locator('summary[aria-label="More actions"]').click()
    await button(page, 'History of case 1042').click()
    const panel = page.getByRole('complementary', { name: 'Only you see this' })
    await panel.getByRole('article', { name: 'History of case 1042' }).waitFor()
    await panel.getByRole('button', { name: 'Snooze case 1042' }).click()
    await page.locator('.toast').getByText('Snoozed.').waitFor()
  })

  test('history gathers under its card, and a note goes to the case', async () => {
    const ref = await here.sandbox.gateway.post(channel('crisis'), caseCard())
    const say = (text: string) =>
      here.sandbox.gateway.post(
        channel('crisis'),
        aCard({ key: text, summary: text, tone: 'neutral', blocks: [line(text)] }),
        { thread: ref },
      )
    await say('Opened.')
    const page = await here.open('leo')
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
    expect(here.sandbox.desk.pressed).toMatchObject([{ action: 'case.note.v1', values: { text: 'She is well.' } }])
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
    here.browser.context.on('request', (request) => requests.push(request.url()))
    const page = await here.open('leo', 'care')
    await here.sandbox.gateway.post(
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
    expect(requests.filter((url) => !url.startsWith(here.sandbox.url))).toEqual([])
    expect(here.troubles).toEqual([])
  })
})
