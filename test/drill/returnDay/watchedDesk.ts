import { setTimeout as wait } from 'node:timers/promises'
import { heardStream } from '../../support/heardStream.ts'
import type { ReturnHouse } from './returnHouse.ts'

type Cell = { version: number; state: string; period: { code: string } }
type Sent = { deskChanged: { rows: { unit: { code: string }; cells: Cell[] }[] } }
const watched = 'subscription ($from: String, $to: String) { deskChanged(from: $from, to: $to) { at rows { unit { code } cells { period { code } version state isNil daysLate openQueries } } } }'

/** A desk that is open: what it shows of each unit now, and since when. */
export type WatchedDesk = {
  name: string
  /** State of each unit's return, by unit. */
  shows: () => Map<string, string>
  /** When it first showed that state of that unit's return, in milliseconds since 1970. */
  firstShown: (unit: string, state: string) => number | undefined
  close: () => Promise<void>
}

/** Opens a desk of one period as the pages do: by POST, read as a stream of events. Done once it shows something. */
export async function watchDesk(house: Pick<ReturnHouse, 'address' | 'cookieOf'>, code: string, period: string): Promise<WatchedDesk> {
  const response = await fetch(`${house.address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie: await house.cookieOf(code) },
    body: JSON.stringify({ query: watched, variables: { from: period, to: period } }),
  })
  const stream = heardStream<Sent>(response, 120_000)
  const states = new Map<string, string>()
  const first = new Map<string, number>()
  let isClosed = false
  let fault: unknown = null
  const take = async () => {
    const sent = await stream.next()
    const at = Date.now()
    if (!sent?.data) throw new Error(`The desk ended: ${JSON.stringify(sent)}`)
    for (const { unit, cells } of sent.data.deskChanged.rows) {
      const state = cells[0]?.state ?? ''
      states.set(unit.code, state)
      if (!first.has(`${unit.code} ${state}`)) first.set(`${unit.code} ${state}`, at)
    }
  }
  await take()
  const reading = (async () => {
    while (!isClosed) await take()
  })().catch((error: unknown) => { fault = isClosed ? null : error })
  return {
    name: code,
    shows: () => {
      if (fault) throw fault
      return states
    },
    firstShown: (unit, state) => first.get(`${unit} ${state}`),
    close: async () => {
      isClosed = true
      await stream.leave()
      await Promise.race([reading, wait(1_000)])
    },
  }
}
