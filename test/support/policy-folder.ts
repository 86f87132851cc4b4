import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PolicyFolder {
  readonly path: string
  /** What `VENTANILLA_POLICY` names. */
  readonly file: string
  remove(): Promise<void>
}

/** A folder for a process of its own, with the policy that ships with the product and a test's changes to its text. */
export const policyFolder = async (change = (example: string): string => example): Promise<PolicyFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'ventanilla-policy-'))
  const file = join(path, 'ventanilla.yaml')
  await writeFile(file, change(await readFile(new URL('../../policy.example.yaml', import.meta.url), 'utf8')))
  return { path, file, remove: () => rm(path, { recursive: true, force: true }) }
}

/** The policy of an organisation that has Slack alone. */
export const withoutTeams = (policy: string): string => policy.replaceAll(/, teams: "[^"]*"/g, '')
