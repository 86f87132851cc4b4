/**
 * What is wrong, or how to mend it, as a code; `locales` holds the words under `problem.wrong` and `problem.mend`,
 * so that an operator reads them in their own language and a test holds on to the meaning.
 */
export interface Phrase<Code extends string> {
  readonly code: Code
  readonly params: Readonly<Record<string, string | number>>
}

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

/** The part of `locales/text.ts` that problems are read out with. */
export type Say = (key: ProblemKey, params: Readonly<Record<string, string | number>>) => string
export type ProblemKey = `problem.wrong.${WrongCode}` | `problem.mend.${MendCode}`

/** `ventanilla.yaml:12:5 staff[2].roles[0]: there is no role “agnt”. Did you mean “agent”?` */
export const describePolicyProblem = (problem: PolicyProblem, say: Say): string => {
  const place = problem.line === 0 ? problem.file : `${problem.file}:${problem.line}:${problem.column}`
  return `${place}${problem.path === '' ? '' : ` ${problem.path}`}: ${describe(problem, say)}`
}

/** `PORT: “80k” is not a port. Write a number from 0 to 65535.` */
export const describeEnvProblem = (problem: EnvProblem, say: Say): string =>
  `${problem.variable}: ${describe(problem, say)}`

const describe = ({ wrong, mend }: Complaint, say: Say): string => {
  const what = say(`problem.wrong.${wrong.code}`, wrong.params)
  return mend === null ? what : `${what} ${say(`problem.mend.${mend.code}`, mend.params)}`
}

export const wrongCodes = [
  // The file
  'no_file',
  'unreadable_file',
  'file_too_large',
  'empty_file',
  'yaml',
  'duplicate_key',
  'starts_with_reserved',
  'missing_variable',
  // One value
  'unknown_key',
  'missing_key',
  'expected_text',
  'number_for_text',
  'expected_number',
  'expected_flag',
  'expected_map',
  'expected_list',
  'empty_text',
  'empty_list',
  'too_long',
  'not_one_of',
  'out_of_range',
  'bad_id',
  'bad_duration',
  'bad_time',
  'bad_shift',
  'bad_date',
  'bad_timezone',
  'bad_language',
  'bad_url',
  'bad_secret',
  'short_secret',
  'bad_email',
  'bad_slack_person',
  'bad_slack_channel',
  'bad_teams_person',
  'bad_teams_channel',
  'bad_range',
  'bad_target',
  'exactly_one_key',
  'webhook_only',
  // Several values together
  'duplicate_id',
  'duplicate_address',
  'duplicate_reply',
  'ambiguous_handle',
  'unknown_staff',
  'unknown_channel',
  'unknown_brand',
  'unknown_source',
  'unknown_rota',
  'nobody_has_role',
  'nobody_works',
  'shifts_overlap',
  'no_business_hours',
  'unknown_reply_variable',
  'text_without_draft',
  'thresholds_not_falling',
  'dates_reversed',
  'overrides_overlap',
  // Warnings
  'severity_without_channel',
  'channel_never_reached',
  'one_approver',
  'approvers_overlap',
  'shared_address',
  'no_sources',
  'plain_http',
  'repeated_date',
  // The environment
  'not_a_port',
  'not_a_host',
  'not_a_database_url',
  'not_a_key',
  'not_a_level',
  'not_a_switch',
  'needs_also',
  'only_on_loopback',
  'not_together',
  'file_missing',
] as const
export type WrongCode = (typeof wrongCodes)[number]

export const mendCodes = [
  'did_you_mean',
  'one_of',
  'write_like',
  'add_key',
  'quote_it',
  'copy_example',
  'set_variable',
  'remove_one',
  'between',
  'find_slack_id',
  'find_teams_id',
  'give_role',
  'give_role_to_second',
  'add_approver',
  'add_staff',
  'add_channel',
  'one_rule_or_two',
  'move_up',
  'list_of',
  'map_of',
  'choose_one',
  'remove_or_webhook',
  'make_secret',
  'make_key',
  'set_one_of',
  'host_loopback',
  'unset',
  'check_path',
  'use_https',
] as const
export type MendCode = (typeof mendCodes)[number]
