import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Answer } from '../../src/app/ports/interaction.ts'
import type { Action } from '../../src/cards/action.ts'
import { type Card, line } from '../../src/cards/card.ts'
import type { Form } from '../../src/cards/form.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { type Browser, type Look, openBrowser } from './browser.ts'
import { aCard } from './fake-desk.ts'
import { type Sandbox, startSandbox } from './sandbox.ts'

/** A browser for the file, and a sandbox for each test with the pages that are opened on it. */
export const sandboxPages = () => {
  const here = {
    browser: undefined as unknown as Browser,
    sandbox: undefined as unknown as Sandbox,
    /** What a page said went wrong, a breach of its content policy among it. */
    troubles: [] as string[],
    open: async (as: string, room = 'crisis', look: Look = {}): Promise<Page> => {
      const page = await here.browser.context.newPage()
      page.on('pageerror', (error) => here.troubles.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !/net::ERR_|50[0-9]/.test(message.text())) here.troubles.push(message.text())
      })
      page.on('dialog', (dialog) => {
        here.troubles.push(`a dialog opened: ${dialog.message()}`)
        void dialog.dismiss()
      })
      await page.setViewportSize({ width: look.width ?? 1280, height: look.height ?? 800 })
      await page.emulateMedia({ colorScheme: look.colorScheme ?? 'light', reducedMotion: 'reduce' })
      await page.goto(`${here.sandbox.url}/?as=${as}#${encodeURIComponent(room)}`)
      await page.locator('h1:not(:empty)').waitFor()
      await page.locator('.list-of-messages, #messages > .home').waitFor({ state: 'attached' })
      return page
    },
    answerTo: (answers: Partial<Record<string, Answer>>): void =>
      here.sandbox.desk.answer(({ action, values }) => {
        const given = answers[values === null ? action : `${action} sent`] ?? answers[action]
        return given ?? { kind: 'done', text: 'Done.' }
      }),
  }
  beforeAll(async () => {
    here.browser = await openBrowser()
  })
  afterAll(() => here.browser.close())
  beforeEach(async () => {
    here.troubles = []
    here.sandbox = await startSandbox()
  })
  afterEach(async () => {
    await Promise.all(here.browser.context.pages().map((page) => page.close()))
    await here.sandbox.stop()
  })
  return here
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const target = (version = 1) => ({ caseId: 1042 as CaseId, version })
export const claim: Action = {
  id: 'case.claim.v1',
  label: 'Claim',
  describe: 'Claim case 1042',
  target: target(),
  style: 'primary',
}
export const draft: Action = {
  id: 'case.draft.v1',
  label: 'Draft a reply',
  describe: 'Draft a reply to case 1042',
  target: target(),
}
export const release: Action = {
  id: 'case.release.v1',
  label: 'Release',
  describe: 'Release case 1042',
  target: target(2),
}
export const history: Action = {
  id: 'case.history.v1',
  label: 'History',
  describe: 'History of case 1042',
  target: target(),
}
export const snooze: Action = { id: 'case.snooze.v1', label: 'Snooze', describe: 'Snooze case 1042', target: target() }

export const caseCard = (changes: Partial<Card> = {}): Card =>
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
export const claimed = caseCard({
  version: 2,
  summary: 'Claimed.',
  blocks: [line('Ana Ruiz has it.')],
  actions: [release, draft],
})

export const draftForm: Form = {
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
