import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Starts Microsoft's local client beside a bot that runs here with TEAMS_DEV_NO_AUTH=1. It is not a dependency of
 * Ventanilla: its licence is for evaluation, so npx fetches it only if you say yes.
 */
const playground = '@microsoft/m365agentsplayground@0.2.28'
const botUrl = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}/api/messages`

process.stderr.write(`Microsoft 365 Agents Playground, for trying Ventanilla's Teams side without an account.

  1. In another terminal:  TEAMS_DEV_NO_AUTH=1 npm start    (with policy.example.yaml as ventanilla.yaml)
  2. Here, npx asks whether it may fetch ${playground}: pre-release software under Microsoft's licence.
     It listens on all network interfaces without any password: use it in a network you trust, and stop it after.
     Telemetry is switched off by this command.
  3. It opens a browser: you are Ana, who reads Spanish (“Ajustes” changes that). Write “help” in the personal chat.
  4. In a third terminal:  npx ventanilla mention --text "The power bank caught fire and burned my daughter."
     Its card comes to the channel “General”: claim, triage and draft there.

It has no dialogs; forms open inside the card instead. It keeps nothing: a page that is loaded again is empty, and cards
from before are not to be found there. The bot is looked for at ${botUrl}

`)

const child = spawn(
  process.platform === 'win32' ? 'npx.cmd' : 'npx',
  ['--package', playground, 'agentsplayground', 'start', '-e', botUrl, '-c', 'msteams', '-p', '56150', '--disable-telemetry'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(import.meta.dirname, 'playground.yml') },
  },
)
child.on('error', (error) => {
  process.stderr.write(`npx could not be started (${error.message}): is npm installed?\n`)
  process.exitCode = 1
})
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
