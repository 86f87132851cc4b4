import type { Path } from './policy-document.ts'
import type { Listed } from './policy-draft.ts'
import { suggestion } from './policy-fields.ts'
import { type Complaint, complaint } from './problem.ts'

/** A complaint that does not know its file and line yet. */
export type Found = readonly [path: Path, what: Complaint, at?: 'key' | 'value']

/** A name that nothing in the policy has, with the one that was probably meant. */
export const unknownName = (
  code: 'unknown_staff' | 'unknown_channel' | 'unknown_brand' | 'unknown_source' | 'unknown_rota',
  name: string,
  known: Listed<unknown>['ids'],
  path: Path,
): readonly Found[] => {
  const names = known.filter((id) => id !== null)
  return names.includes(name) ? [] : [[path, complaint(code, { got: name }, suggestion(name, names))]]
}
