import { describe, expect, it } from 'vitest'
import { readEnv } from '../../../src/config/env.ts'
import { secretsOf } from '../../../src/config/secrets.ts'
import { examplePolicy } from '../../support/policy.ts'

describe('the secrets of a deployment', () => {
  it('are all those of the environment and the policy, and nothing that only names something', () => {
    const key = Buffer.alloc(32, 7).toString('base64')
    const result = readEnv({
      DATABASE_URL: 'postgres://ventanilla:database-pass%20word@db/v',
      INGEST_SECRET: 'whsec_aW5nZXN0LXNlY3JldC1vZi10ZXN0cw==',
      SLACK_SIGNING_SECRET: 'signing-secret',
      SLACK_BOT_TOKEN: 'xoxb-bot-token',
      TEAMS_APP_ID: '99999999-8888-4777-8666-555555555555',
      TEAMS_APP_PASSWORD: 'teams-password',
      TEAMS_TENANT_ID: '11111111-2222-4333-8444-555555555555',
      TOKEN_KEY: key,
      LLM_BASE_URL: 'https://llm.example',
      LLM_MODEL: 'a-model',
      LLM_API_KEY: 'an-api-key',
    })
    if (!result.ok) expect.fail(JSON.stringify(result.problems))
    expect(new Set(secretsOf(result.env, examplePolicy()))).toEqual(
      new Set([
        'database-pass word',
        'whsec_aW5nZXN0LXNlY3JldC1vZi10ZXN0cw==',
        'signing-secret',
        'xoxb-bot-token',
        'teams-password',
        key,
        'an-api-key',
        'whsec_c2VjcmV0LWZvci10aGUtZXhhbXBsZQ==',
      ]),
    )
  })
})
