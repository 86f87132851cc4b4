import type { Check, CheckOutcome } from './ports/check.ts'

export const well = (found: string): CheckOutcome => ({ state: 'well', found })
export const warning = (found: string, todo: string): CheckOutcome => ({ state: 'warning', found, todo })
export const broken = (found: string, todo: string): CheckOutcome => ({ state: 'broken', found, todo })

/** Makes checks of looks that may throw: whoever knows the failures of a platform says what each one means. */
export const checksThatExplain =
  (explained: (error: unknown) => CheckOutcome) =>
  (name: string, look: (tell: (line: string) => void) => Promise<CheckOutcome>, patienceMs?: number): Check => ({
    name,
    ...(patienceMs !== undefined && { patienceMs }),
    run: async (tell = () => undefined) => {
      try {
        return await look(tell)
      } catch (error) {
        return explained(error)
      }
    },
  })
