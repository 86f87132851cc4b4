import type { Command, ExitCode } from './command.ts'
import { withParts } from './prepare.ts'

/** Every decision that still counts for a group is far below this. */
const mostSaid = 100_000

/** What was learned, for scripts and for the record: everything that could be computed anew, and what admins did to it. */
export const learnedCommand: Command = {
  name: 'learned',
  options: { decisions: { type: 'boolean' } },
  run: (context) =>
    withParts<ExitCode>(context, async ({ stores, learned, policy }) => {
      await learned.refresh()
      const groups = await stores.learning.groups()
      const withDecisions = await Promise.all(
        groups.map(async (one) => ({
          ...one,
          ...(context.values['decisions'] === true && {
            decisions: await stores.learning.said(one.group, mostSaid),
          }),
        })),
      )
      const corrections = await stores.learning.natureCorrections(mostSaid)
      const state = { on: policy.assessment.learning.on, line: learned.line(), groups: withDecisions, corrections }
      context.out(JSON.stringify(state, null, 2))
      return 0
    }),
}
