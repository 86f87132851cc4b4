import type { MentionId } from '../domain/ids.ts'
import { isRetryable } from './fault.ts'
import { type Intake, takeIn } from './take-in.ts'

const batchSize = 500

/**
 * One round of the intake. A defect that one mention brings to light must not keep all that came after it from being
 * seen: after a failure they are looked at one by one, and the one that fails alone is set aside where an operator
 * finds it. A database that is away is no such failure.
 */
export const takeInRounds = (intake: Intake): (() => Promise<number>) => {
  let retried: Promise<number> | null = null
  return async () => {
    // What an earlier version could not get over, this one may.
    await (retried ??= intake.mentions.retrySetAside().catch((error: unknown) => {
      retried = null
      throw error
    }))
    try {
      return await takeIn(intake, batchSize)
    } catch (error) {
      if (isRetryable(error)) throw error
      intake.log.error('intake_failed', { error })
      return oneByOne(intake)
    }
  }
}

const oneByOne = async (intake: Intake): Promise<number> => {
  let done = 0
  for (; done < batchSize; done += 1) if ((await takeOne(intake)) === 0) break
  return done
}

const takeOne = async (intake: Intake): Promise<number> => {
  let looked: readonly MentionId[] = []
  try {
    return await takeIn(intake, 1, (mentions) => {
      looked = mentions
    })
  } catch (error) {
    const [mention] = looked
    if (isRetryable(error) || mention === undefined) throw error
    await intake.mentions.setAside(mention)
    intake.log.error('mention_set_aside', { mention, error })
    intake.metrics.count('mentions_set_aside', {})
    return 1
  }
}
