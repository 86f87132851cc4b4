/** Runs work that shares a key in the order it was asked for, one after the other; what fails does not keep the next. */
export const oneAtATime = () => {
  const tails = new Map<number, Promise<unknown>>()
  return async <Value>(key: number, work: () => Promise<Value>): Promise<Value> => {
    const before = tails.get(key)
    const mine = before === undefined ? work() : before.then(work, work)
    tails.set(key, mine)
    try {
      return await mine
    } finally {
      if (tails.get(key) === mine) tails.delete(key)
    }
  }
}
