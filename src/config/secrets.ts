import type { Policy } from '../domain/policy.ts'
import type { Env, SlackEnv } from './env.ts'

/** Every value that may appear nowhere, whatever it looks like: for the log's redaction. */
export const secretsOf = (env: Env, policy: Policy | null = null): readonly string[] => {
  const values = [
    passwordOf(env.database?.url),
    passwordOf(env.database?.directUrl),
    env.ingestSecret,
    ...(env.slack === null ? [] : ofSlack(env.slack)),
    env.teams?.kind === 'SingleTenant' ? env.teams.password : null,
    ...env.tokenKeys.map((key) => Buffer.from(key).toString('base64')),
    env.llm?.apiKey ?? null,
    ...Object.values(policy?.sources ?? {}).flatMap(({ secret, publisher }) => [
      secret,
      publisher.kind === 'webhook' ? publisher.secret : null,
    ]),
    ...(policy?.webhooks.events ?? []).map(({ secret }) => secret),
  ]
  return [...new Set(values)].filter((secret) => secret !== null).filter((secret) => secret !== '')
}

const ofSlack = ({ transport, workspaces }: SlackEnv): readonly string[] => [
  transport.kind === 'http' ? transport.signingSecret : transport.appToken,
  ...(workspaces.kind === 'one' ? [workspaces.botToken] : [workspaces.clientSecret, workspaces.stateSecret]),
]

const passwordOf = (url: string | undefined): string | null => {
  if (url === undefined || !URL.canParse(url)) return null
  const { password } = new URL(url)
  try {
    return decodeURIComponent(password)
  } catch {
    // What is no valid escape stands in the address as it is.
    return password
  }
}
