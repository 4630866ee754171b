import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { aReturnOf } from '../../support/aReturn.ts'
import { moved, type ReturnAnswer, type ReturnPlace, type ShownReturn } from '../../support/returnsAs.ts'
import type { Seeded } from '../seeded.ts'
import { halfReturns } from './halfReturns.ts'
import type { ReturnDaySize } from './returnDaySize.ts'
import type { ReturnHouse } from './returnHouse.ts'

export type KilledSending = { kills: number; /** Returns that were sent all the same, and that were not. */ sent: number; notSent: number; answered: number; faults: string[] }

/**
 * Returns are sent and the process is killed at a random moment; it is started again, and what was being sent is sent once more as a
 * page does that got no answer: as it was, under its key.
 *
 * @param quickestMs what one submission takes at least: the moments are chosen in half as long again for each that is on its way
 */
export async function killedSending(house: ReturnHouse, size: ReturnDaySize, period: string, quickestMs: number, random: Seeded): Promise<KilledSending> {
  const killed: KilledSending = { kills: 0, sent: 0, notSent: 0, answered: 0, faults: [] }
  for (let round = 0; round < size.kills; round += 1) {
    const places = Array.from({ length: size.sentTogether }, (_, index) => ({ unit: size.units[(round * size.sentTogether + index) % size.units.length] ?? '', period }))
    const sending = await Promise.all(places.map(async (place) => ({ place, key: randomUUID(), ready: await makeReady(house, place) })))
    const underWay = sending.map(({ place, key, ready }) => aReturnOf(house, place).lead.submit(place, ready, { key }).catch(() => null))
    await wait(random.fraction() * quickestMs * 1.5 * size.sentTogether)
    await house.kill()
    const answers = await Promise.all(underWay)
    killed.kills += 1
    await house.again()
    killed.faults.push(...(await halfReturns(house)).map((fault) => `after kill ${round + 1}: ${fault}`))
    for (const [index, sent] of sending.entries()) await sendOnceMore(house, sent, answers[index] ?? null, killed)
    killed.faults.push(...(await halfReturns(house)).map((fault) => `sent once more after kill ${round + 1}: ${fault}`))
  }
  return killed
}

/** Brings a return from wherever it stands to where its unit may send it. */
async function makeReady(house: ReturnHouse, place: ReturnPlace): Promise<ShownReturn> {
  const { lead, head, accepter, read } = aReturnOf(house, place)
  let standing = await read()
  if (standing.state === 'SUBMITTED') {
    await accepter.accept([{ ...place, version: standing.version }])
    standing = await read()
  }
  if (standing.state === 'ACCEPTED') standing = moved(await accepter.reopen(place, standing))
  if (standing.state === 'REOPENED') standing = moved(await lead.save(place, standing, []))
  return standing.state === 'DRAFT' ? moved(await head.approve(place, standing)) : standing
}

type Sending = { place: ReturnPlace; key: string; ready: ShownReturn }

async function sendOnceMore(house: ReturnHouse, { place, key, ready }: Sending, answered: ReturnAnswer | null, killed: KilledSending): Promise<void> {
  const { lead, read } = aReturnOf(house, place)
  const { state, version } = await read()
  const isSent = state === 'SUBMITTED' && version === ready.version + 1
  if (!isSent && !(state === 'READY' && version === ready.version)) killed.faults.push(`${place.unit} stands as ${state} ${version}, and was READY ${ready.version} before`)
  if (answered && !isSent) killed.faults.push(`${place.unit} was answered as sent and is lost`)
  killed[isSent ? 'sent' : 'notSent'] += 1
  if (answered) killed.answered += 1
  const again = [await lead.submit(place, ready, { key }), await lead.submit(place, ready, { key })]
  const told = new Set([...again, ...(answered ? [answered] : [])].map((answer) => JSON.stringify(answer)))
  const first = moved(again[0] as ReturnAnswer)
  if (told.size !== 1 || first.state !== 'SUBMITTED' || first.version !== ready.version + 1) killed.faults.push(`${place.unit} sent once more: ${[...told].join(' | ')}`)
}
