import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { startBot } from '../support/bot.ts'
import { report } from './report.ts'

/** From the start of the demo's process to the first card a person sees, with a new database and with an existing one. */
const dataDir = await mkdtemp(join(tmpdir(), 'ventanilla-bench-'))
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
})

const once = async (): Promise<{ cardMs: number; memoryMb: number }> => {
  const page = await browser.newPage()
  const startedAt = performance.now()
  const bot = await startBot(['demo'], { VENTANILLA_DATA_DIR: dataDir })
  try {
    await page.goto(bot.url)
    await page.locator('article').first().waitFor()
    const cardMs = performance.now() - startedAt
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    return { cardMs, memoryMb: bot.memoryMb() }
  } finally {
    await bot.stop()
    await page.close()
  }
}

const bareNode = (): number => {
  const startedAt = performance.now()
  spawnSync(process.execPath, ['-e', ''])
  return performance.now() - startedAt
}

try {
  const fresh = await once()
  const again = await once()
  const floor = { name: 'bare node', value: bareNode() }
  report('From process start to the first card in the page', [
    { name: 'new database', value: fresh.cardMs, unit: 'ms', floor, target: 6_000 },
    { name: 'existing database', value: again.cardMs, unit: 'ms', floor, target: 2_500 },
    { name: 'memory of the bot', value: again.memoryMb, unit: 'MB', target: 150 },
  ])
} finally {
  await browser.close()
  await rm(dataDir, { recursive: true, force: true })
}
