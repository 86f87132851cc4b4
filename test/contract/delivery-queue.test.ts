import { afterAll } from 'vitest'
import { deliveryStore } from '../../src/storage/delivery-store.ts'
import { freshDatabase } from '../support/database.ts'
import { memoryDeliveryQueue } from '../support/memory-delivery-queue.ts'
import { deliveryQueueContract } from './delivery-queue.ts'
import { sendingRateContract } from './sending-rate.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())

for (const contract of [deliveryQueueContract, sendingRateContract]) {
  contract('in memory', async () => memoryDeliveryQueue())
  contract('in Postgres', async () => {
    await fresh.sql`truncate deliveries, queues, sending_rates`
    return deliveryStore(fresh.sql)
  })
}
