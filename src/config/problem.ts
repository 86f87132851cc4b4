import type { TextKey, Words } from '../locales/text.ts'

/**
 * What is wrong, or how to mend it, as a code; `locales` holds the words under `problem.wrong` and `problem.mend`,
 * so that an operator reads them in their own language and a test holds on to the meaning.
 */
export interface Phrase<Code extends string> {
  readonly code: Code
  readonly params: Readonly<Record<string, string | number>>
}

export type WrongCode = CodeIn<TextKey, 'wrong'>
export type MendCode = CodeIn<TextKey, 'mend'>
type CodeIn<Key, Part extends string> = Key extends `problem.${Part}.${infer Code}` ? Code : never

export type Wrong = Phrase<WrongCode>
export type Mend = Phrase<MendCode>

/** What is wrong with one value, before anybody knows where it stands. */
export interface Complaint {
  readonly wrong: Wrong
  readonly mend: Mend | null
}

/** One thing to change in the policy file. */
export interface PolicyProblem extends Complaint {
  readonly file: string
  /** 1 for the first line and column; both 0 when the file itself is the trouble. */
  readonly line: number
  readonly column: number
  /** `staff[2].roles[0]`; empty for the whole file. */
  readonly path: string
}

/** One thing to change in the environment. Never carries a value, which may be a secret. */
export interface EnvProblem extends Complaint {
  readonly variable: string
}

export const wrong = (code: WrongCode, params: Wrong['params'] = {}): Wrong => ({ code, params })
export const mend = (code: MendCode, params: Mend['params'] = {}): Mend => ({ code, params })

export const complaint = (code: WrongCode, params: Wrong['params'] = {}, mending: Mend | null = null): Complaint => ({
  wrong: { code, params },
  mend: mending,
})

/** `ventanilla.yaml:12:5 staff[2].roles[0]: there is no role “agnt”. Did you mean “agent”?` */
export const describePolicyProblem = (problem: PolicyProblem, { say }: Pick<Words, 'say'>): string => {
  const place = problem.line === 0 ? problem.file : `${problem.file}:${problem.line}:${problem.column}`
  return `${place}${problem.path === '' ? '' : ` ${problem.path}`}: ${describe(problem, { say })}`
}

/** `PORT: “80k” is not a port. Write a number from 0 to 65535.` */
export const describeEnvProblem = (problem: EnvProblem, { say }: Pick<Words, 'say'>): string =>
  `${problem.variable}: ${describe(problem, { say })}`

/** Why the server cannot listen, as a problem of the variable that says where. */
export const listenProblem = ({
  code,
  variable,
  port,
  host,
}: {
  readonly code: keyof typeof waysToListen
  readonly variable: 'PORT' | 'HOST'
  readonly port: number
  readonly host: string
}): EnvProblem => ({ variable, ...complaint(code, { port: String(port), host }, mend(waysToListen[code])) })

const waysToListen = {
  port_taken: 'free_port',
  port_forbidden: 'higher_port',
  host_not_here: 'own_host',
} as const satisfies Partial<Record<WrongCode, MendCode>>

const describe = ({ wrong, mend }: Complaint, { say }: Pick<Words, 'say'>): string => {
  const what = say(`problem.wrong.${wrong.code}`, wrong.params)
  return mend === null ? what : `${what} ${say(`problem.mend.${mend.code}`, mend.params)}`
}
