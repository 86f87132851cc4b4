import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { describe } from 'vitest'

/** A real Chromium, where there is one. */
export const chromiumPath: string | null =
  [
    process.env['CHROMIUM_PATH'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => path !== '' && existsSync(path)) ?? null

export interface Browser {
  readonly context: BrowserContext
  close(): Promise<void>
}

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
}

/** Starts a browser with a profile of its own, which is gone when it is closed. */
export const openBrowser = async (look: Look = {}): Promise<Browser> => {
  if (chromiumPath === null) throw new Error('There is no Chromium here; set CHROMIUM_PATH to one')
  const profile = await mkdtemp(join(tmpdir(), 'ventanilla-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless: true,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    colorScheme: look.colorScheme ?? 'light',
    // Tests look at where things end up, not at how they get there.
    reducedMotion: look.reducedMotion ?? 'reduce',
    timezoneId: 'Europe/Madrid',
  })
  return {
    context,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

if (chromiumPath === null) {
  const missing = 'There is no Chromium for the tests in a browser; set CHROMIUM_PATH to one'
  // Where nobody watches they may not go missing unnoticed.
  if (process.env['CI']) throw new Error(missing)
  process.stderr.write(`${missing}. They are left out.\n`)
}

/** `describe` for tests in a browser. */
export const describeInBrowser = chromiumPath === null ? describe.skip : describe
