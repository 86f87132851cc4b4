import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Each text with too little contrast (WCAG 2.2 AA), with its ratio and colours. */
export const poorContrast = (page: Page): Promise<readonly string[]> => check(page, 'poorContrast')
/** Controls a screen reader could not name, as HTML. */
export const namelessControls = (page: Page): Promise<readonly string[]> => check(page, 'namelessControls')
/** Pixels by which the page is wider than the screen; 0 or less is well. */
export const overflow = (page: Page): Promise<number> => check(page, 'overflow')
/** Words that name rows and columns of tables and are broken in the middle. */
export const brokenWords = (page: Page): Promise<readonly string[]> => check(page, 'brokenWords')
/** Texts of drawings that are too small to read, or lie over one another. */
export const crowdedLabels = (page: Page): Promise<readonly string[]> => check(page, 'crowdedLabels')

/** Text and not a function: what runs in a browser has other globals than this project's types know. */
const script = readFileSync(join(import.meta.dirname, 'page-checks.js'), 'utf8')

const check = <Found>(page: Page, name: string): Promise<Found> => page.evaluate<Found>(`{${script}; ${name}()}`)
