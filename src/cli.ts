#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import type { Command } from './cli/command.ts'

// Start-up is mostly parsing and stripping types: a third faster from the second start on.
enableCompileCache()

/** Loaded when they are called: `--help` needs no database driver. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./cli/start.ts')).start,
  demo: async () => (await import('./cli/demo.ts')).demo,
  migrate: async () => (await import('./cli/migrate.ts')).migrateCommand,
  doctor: async () => (await import('./cli/doctor.ts')).doctor,
  mention: async () => (await import('./cli/mention.ts')).mention,
  score: async () => (await import('./cli/score.ts')).score,
  assess: async () => (await import('./cli/assess.ts')).assessCommand,
  simulate: async () => (await import('./cli/simulate.ts')).simulateCommand,
  learned: async () => (await import('./cli/learned.ts')).learnedCommand,
  customers: async () => (await import('./cli/customers.ts')).customers,
  export: async () => (await import('./cli/export.ts')).exportCommand,
  digest: async () => (await import('./cli/digest.ts')).digest,
  audit: async () => (await import('./cli/audit.ts')).audit,
  erase: async () => (await import('./cli/erase.ts')).erase,
}

const { run } = await import('./cli/run.ts')
process.exitCode = await run(commands, process.argv.slice(2))
