import { defineConfig } from 'vitest/config'

const folder = (name: string, more: Record<string, unknown> = {}) => ({
  test: {
    name,
    root: import.meta.dirname,
    include: [`${name}/**/*.test.ts`],
    sequence: { shuffle: true },
    ...more,
  },
})

/** Folders that need a real Postgres share one server; each file clones its own database from a template. */
const withDatabase = { globalSetup: ['support/postgres.ts'], testTimeout: 30_000, hookTimeout: 60_000 }

const withProperties = { setupFiles: ['support/property-seed.ts'] }

export default defineConfig({
  test: {
    projects: [
      folder('unit', withProperties),
      folder('property', { ...withProperties, testTimeout: 60_000 }),
      folder('contract', withDatabase),
      folder('integration', withDatabase),
      folder('e2e', { ...withDatabase, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
})
