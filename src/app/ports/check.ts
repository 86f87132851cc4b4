/** What `doctor` found. `todo` says what to do, in the imperative, where something is to be done. */
export type CheckOutcome =
  | { readonly state: 'well'; readonly found: string }
  | { readonly state: 'warning' | 'broken'; readonly found: string; readonly todo: string }

/** One question `doctor` asks of a part of the product. Never throws. */
export interface Check {
  /** `slack token`, `database`: stable, so that scripts can look for it. */
  readonly name: string
  run(): Promise<CheckOutcome>
}
