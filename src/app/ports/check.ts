/** What `doctor` found. `todo` says what to do, in the imperative, where something is to be done. */
export type CheckOutcome =
  | { readonly state: 'well'; readonly found: string }
  | { readonly state: 'warning' | 'broken'; readonly found: string; readonly todo: string }

/** One question `doctor` asks of a part of the product. Never throws. */
export interface Check {
  /** `slack token`, `database`: stable, so that scripts can look for it. */
  readonly name: string
  /** How long it may take, where that is longer than usual: somebody is asked to do something. */
  readonly patienceMs?: number
  /** `tell` says what is going on, or what somebody is to do now. */
  run(tell?: (line: string) => void): Promise<CheckOutcome>
}
