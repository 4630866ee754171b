import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { londonDayOf } from '../../server/periods/londonDay.ts'
import { addMonths } from '../../server/periods/day.ts'
import { halfReturns } from '../drill/returnDay/halfReturns.ts'
import { killedSending } from '../drill/returnDay/killedSending.ts'
import { plantMonth } from '../drill/returnDay/plantMonth.ts'
import { returnDay, type ReturnDay } from '../drill/returnDay/returnDay.ts'
import { returnDaySeed, returnDaySize as size } from '../drill/returnDay/returnDaySize.ts'
import { returnHouse, type ReturnHouse } from '../drill/returnDay/returnHouse.ts'
import { Seeded } from '../drill/seeded.ts'
import { aReturnOf } from '../support/aReturn.ts'

/** In real time, with a real process: `npm run drill -- returns` is the same in full. */
const month = addMonths(`${londonDayOf(new Date()).slice(0, 7)}-01`, -1).slice(0, 7)
const period = `M${month}`
const random = new Seeded(returnDaySeed)
const longest = 30 * 60_000
let house: ReturnHouse
let day: ReturnDay

beforeAll(async () => {
  house = await returnHouse()
  await plantMonth(house, size.units, month, size.recordsOfUnit)
  for (const unit of size.units) await aReturnOf(house, { unit, period }).approved()
}, longest)
afterAll(() => house?.remove(), longest)

const middle = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
const say = (line: string) => process.stdout.write(`return day (seed ${returnDaySeed}): ${line}\n`)

// One after the other: what is sent and killed was sent and accepted before.
describe('return day', { shuffle: false }, () => {
  it('units send at once while desks watch: each return is sent and accepted once, and every desk shows it soon after the commit', async () => {
    day = await returnDay(house, size, period, random)
    const times = day.shown.map(({ ms }) => ms)
    say(`${size.units.length} units of ${size.recordsOfUnit.toLocaleString('en-GB')} records, ${new Set(day.shown.map(({ desk }) => desk)).size} desks: shown after ${Math.max(...times)} ms at the most, ${middle(times)} ms in the middle` +
      `${size.hasChromium ? `, in Chromium ${Math.max(...day.shown.filter(({ desk }) => desk === 'Chromium').map(({ ms }) => ms))} ms at the most` : ''}; a submission took ${Math.round(middle(day.took))} ms in the middle, ${Math.round(Math.max(...day.took))} ms at the most`)
    expect(day.faults).toEqual([])
    expect(day.shown.filter(({ ms }) => !(ms <= size.shownWithinMs))).toEqual([])
    const { rows } = await house.owner.query<{ unit: string; steps: string }>(
      `SELECT e.unit_code AS unit, string_agg(e.action, ' ' ORDER BY e.number) AS steps FROM return_event e GROUP BY 1 ORDER BY 1`)
    expect(rows).toEqual(size.units.toSorted().map((unit) => ({ unit, steps: 'START APPROVE SUBMIT ACCEPT' })))
    const { rows: kept } = await house.owner.query<{ operation: string; keys: number; entries: number }>(
      `SELECT k.operation, count(*)::int AS keys, (SELECT count(*)::int FROM audit_entry a WHERE a.operation = k.operation AND a.kind = 'ALTERATION') AS entries
       FROM idempotency_key k WHERE k.operation IN ('submitReturn', 'acceptReturns') GROUP BY 1 ORDER BY 1`)
    expect(kept).toEqual(['acceptReturns', 'submitReturn'].map((operation) => ({ operation, keys: size.units.length, entries: size.units.length })))
    expect(await halfReturns(house)).toEqual([])
  }, longest)

  it('sending that is killed at random moments leaves no half return, and sent once more it is answered as if nothing had happened', async () => {
    const killed = await killedSending(house, size, period, Math.min(...day.took), random)
    say(`killed ${killed.kills} times, ${size.sentTogether} returns on their way each time: ${killed.sent} were sent by then, ${killed.answered} of them answered; ${killed.notSent} were not`)
    expect(killed.faults).toEqual([])
  }, longest)
})
