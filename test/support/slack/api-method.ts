import { z } from 'zod'
import type { SlackState, Team } from './state.ts'

/** What a method of the double works on. */
export interface ApiContext {
  readonly state: SlackState
  readonly now: () => number
  readonly nextTs: () => string
  readonly nextId: (prefix: string) => string
  readonly baseUrl: () => string
  readonly socketUrl: () => string
  /** Workspaces that do not know Slack's newest blocks yet. */
  readonly refusesNewBlocks: boolean
}

export type ApiAnswer = { readonly ok: true } & Readonly<Record<string, unknown>>

/** Slack says no. */
export class ApiRefusal extends Error {
  constructor(code: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.detail = detail
  }
  readonly detail: Readonly<Record<string, unknown>>
}

export interface Method {
  readonly scope: readonly string[] | null
  readonly args: z.ZodType<Record<string, unknown>>
  readonly run: (args: never, team: Team, context: ApiContext) => ApiAnswer
}

export type Methods = Readonly<Record<string, Method>>

export const method = <Shape extends z.ZodType<Record<string, unknown>>>(
  scope: Method['scope'],
  args: Shape,
  run: (args: z.output<Shape>, team: Team, context: ApiContext) => ApiAnswer,
): Method => ({ scope, args, run })

export const ts = z.string().regex(/^\d{10}\.\d{6}$/)

/** An argument that Slack takes as JSON. */
export const json = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' })
        return z.NEVER
      }
    })
    .pipe(shape)
