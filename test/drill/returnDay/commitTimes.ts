import { setTimeout as wait } from 'node:timers/promises'
import type { ReturnHouse } from './returnHouse.ts'

const lookEveryMs = 20

/**
 * Looks again and again which steps of returns are committed, as anybody beside the process sees them. Each is said to have been
 * committed when the look before the one that found it began: rather too early than too late.
 */
export function commitTimes({ owner }: Pick<ReturnHouse, 'owner'>, period: string) {
  const committed = new Map<string, number>()
  let isOver = false
  const looking = (async () => {
    let before = Date.now()
    while (!isOver) {
      const began = Date.now()
      const { rows } = await owner.query<{ unit_code: string; to_state: string }>(
        'SELECT e.unit_code, e.to_state FROM return_event e JOIN unit_return r ON r.id = e.return_id WHERE r.period_code = $1', [period])
      for (const { unit_code, to_state } of rows) {
        const key = `${unit_code} ${to_state}`
        if (!committed.has(key)) committed.set(key, before)
      }
      before = began
      await wait(lookEveryMs)
    }
  })()
  return {
    at: (unit: string, state: string) => committed.get(`${unit} ${state}`) ?? Number.NaN,
    stop: async () => {
      isOver = true
      await looking
    },
  }
}
