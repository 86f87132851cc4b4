import { openStorage, type Stops } from '../main.ts'
import { createLog } from '../telemetry/logger.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  options: {},
  run: async ({ env, words, out }) => {
    const settings = env()
    const stops: Stops = []
    try {
      await openStorage(settings, createLog({ level: settings.logLevel, to: 2 }), stops)
      out(words.say('cli.migrate.done'))
      return 0
    } finally {
      for (const stop of stops.reverse()) await stop()
    }
  },
}
