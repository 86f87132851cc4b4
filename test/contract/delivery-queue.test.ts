import { afterAll } from 'vitest'
import { deliveryStore } from '../../src/storage/delivery-store.ts'
import { freshDatabase } from '../support/database.ts'
import { memoryDeliveryQueue } from '../support/memory-delivery-queue.ts'
import { deliveryQueueContract } from './delivery-queue.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())

deliveryQueueContract('in memory', async () => memoryDeliveryQueue())
deliveryQueueContract('in Postgres', async () => {
  await fresh.sql`truncate deliveries, queues`
  return deliveryStore(fresh.sql)
})
