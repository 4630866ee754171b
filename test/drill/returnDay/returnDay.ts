import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { aReturnOf } from '../../support/aReturn.ts'
import { moved, type ReturnAnswer, returnsAs } from '../../support/returnsAs.ts'
import type { Seeded } from '../seeded.ts'
import { watchInChromium } from './chromiumDesk.ts'
import { commitTimes } from './commitTimes.ts'
import { plantWatchers } from './plantWatchers.ts'
import type { ReturnDaySize } from './returnDaySize.ts'
import type { ReturnHouse } from './returnHouse.ts'
import { watchDesk } from './watchedDesk.ts'

/** How often each submission is sent at the same moment, under its one key. */
const copies = 3
/** How long a desk is waited for before it is called wrong. */
const patienceMs = 20_000

export type ReturnDay = {
  /** For each desk, step and unit: milliseconds from the commit until it was shown. */
  shown: { desk: string; state: string; unit: string; ms: number }[]
  /** Milliseconds that each of the submissions took, for whoever sent it. */
  took: number[]
  /** Submissions whose copies were not all answered alike, and desks that show something else than what stands. */
  faults: string[]
}

/**
 * Return day: every unit sends what was approved, each submission several times at once under one key, while desks watch; then the
 * accepter accepts one after another, every acceptance twice at once under one key.
 */
export async function returnDay(house: ReturnHouse, size: ReturnDaySize, period: string, random: Seeded): Promise<ReturnDay> {
  const desks = await openDesks(house, size, period)
  const commits = commitTimes(house, period)
  const day: ReturnDay = { shown: [], took: [], faults: [] }
  try {
    await Promise.all(size.units.map((unit) => sendReturn(house, { unit, period }, Math.round(random.fraction() * size.sendWithinMs), day)))
    await everyDeskShows(desks, size.units, 'SUBMITTED', day)
    for (const unit of size.units) await acceptReturn(house, { unit, period }, day)
    await everyDeskShows(desks, size.units, 'ACCEPTED', day)
    await wait(50) // the looker's last look
    for (const desk of desks) {
      for (const unit of size.units) {
        for (const state of ['SUBMITTED', 'ACCEPTED']) {
          const at = desk.firstShown(unit, state) ?? Number.POSITIVE_INFINITY
          day.shown.push({ desk: desk.name, state, unit, ms: Math.max(0, at - commits.at(unit, state)) })
        }
      }
    }
  } finally {
    await commits.stop()
    await Promise.all(desks.map((desk) => desk.close()))
  }
  return day
}

type Desk = Awaited<ReturnType<typeof watchDesk>> & { read?: () => Promise<void> }

async function openDesks(house: ReturnHouse, { subscriptions, hasChromium }: ReturnDaySize, period: string): Promise<Desk[]> {
  const codes = await plantWatchers(house, subscriptions)
  const desks: Desk[] = await Promise.all(codes.map((code) => watchDesk(house, code, period)))
  return hasChromium ? [...desks, await watchInChromium(house, 'NETWORK-NOCC-ACCEPTER-1', period)] : desks
}

async function sendReturn(house: ReturnHouse, place: { unit: string; period: string }, inMs: number, day: ReturnDay): Promise<void> {
  const { lead, read } = aReturnOf(house, place)
  const approved = await read()
  await wait(inMs)
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: copies }, async () => {
    const began = performance.now()
    const answer = await lead.submit(place, approved, { key })
    day.took.push(performance.now() - began)
    return answer
  }))
  const told = new Set(answers.map((answer) => JSON.stringify(stateOf(answer))))
  if (told.size !== 1 || moved(answers[0] as ReturnAnswer).state !== 'SUBMITTED') day.faults.push(`${place.unit} sent: ${[...told].join(' | ')}`)
}

async function acceptReturn(house: ReturnHouse, place: { unit: string; period: string }, day: ReturnDay): Promise<void> {
  const accepter = returnsAs(house.as('NETWORK-NOCC-ACCEPTER-1'))
  const version = (await accepter.read(place))?.version ?? 0
  const key = randomUUID()
  const answers = await Promise.all([1, 2].map(() => accepter.accept([{ ...place, version }], { key })))
  const isAccepted = answers.every(({ __typename }) => __typename === 'AcceptedReturns')
  if (!isAccepted || new Set(answers.map((answer) => JSON.stringify(answer))).size > 1) day.faults.push(`${place.unit} accepted: ${JSON.stringify(answers)}`)
}

/** What was done, which is the same however often it is asked. */
function stateOf(answer: ReturnAnswer): object {
  return answer.__typename === 'Return' ? { state: answer.state, version: answer.version, sentAt: answer.sentAt, events: answer.events } : answer
}

async function everyDeskShows(desks: readonly Desk[], units: readonly string[], state: string, day: ReturnDay): Promise<void> {
  const until = Date.now() + patienceMs
  const wrong = () => desks.flatMap((desk) => units.filter((unit) => desk.shows().get(unit) !== state).map((unit) => `${desk.name} shows ${unit} as ${desk.shows().get(unit)}, not ${state}`))
  for (;;) {
    for (const desk of desks) await desk.read?.()
    if (wrong().length === 0) return
    if (Date.now() > until) return void day.faults.push(...wrong())
    await wait(50)
  }
}
