import { setTimeout as wait } from 'node:timers/promises'
import { Fault } from '../../app/fault.ts'
import type { DeliveryQueue } from '../../app/ports/delivery-queue.ts'
import type { Log } from '../../app/ports/log.ts'
import { mostAheadMs } from '../../app/ports/sending-rate.ts'
import { instant } from '../../domain/time.ts'
import type { Connector } from './connector.ts'
import { appRate, threadRates } from './limits.ts'

/**
 * The connector, within Teams' rates: whatever puts something into Teams or changes it there first asks the outbox,
 * which keeps the rates for all processes, and waits until it may leave.
 */
export const paced = (
  connector: Connector,
  tools: { readonly deliveries: Pick<DeliveryQueue, 'admit'>; readonly log: Log; readonly nowMs: () => number },
): Connector => {
  const { deliveries, log, nowMs } = tools

  /** @throws Fault `rate_limited` when that would take longer than a delivery or a person should wait. */
  const leave = async (thread: string): Promise<void> => {
    const waitMs = await untilAdmitted(thread)
    if (waitMs > mostAheadMs)
      throw new Fault('rate_limited', 'Teams takes no more messages there just now', {
        retryAfterMs: waitMs,
        platform: 'teams',
      })
    if (waitMs > 0) await wait(waitMs)
  }

  const untilAdmitted = async (thread: string): Promise<number> => {
    try {
      return await deliveries.admit([appRate, ...threadRates(thread)], instant(nowMs()))
    } catch (error) {
      // Then the outbox hands out nothing either. What is left are answers, and those may have to say just that.
      log.warn('teams.rate_unknown', { error })
      return 0
    }
  }

  return {
    ...connector,
    openThread: async (at, channelId, message) => {
      await leave(channelId)
      return connector.openThread(at, channelId, message)
    },
    openChat: async (at, userId) => {
      await leave(userId)
      return connector.openChat(at, userId)
    },
    send: async (at, conversationId, message) => {
      await leave(conversationId)
      return connector.send(at, conversationId, message)
    },
    update: async (at, conversationId, activityId, message) => {
      await leave(conversationId)
      return connector.update(at, conversationId, activityId, message)
    },
  }
}
