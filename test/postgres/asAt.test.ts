import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { databaseClock, inRequestTransaction } from '../../server/database/requestTransaction.ts'
import { findDemonstrationPerson } from '../../server/people/demonstrationPeople.ts'
import { parsePeriod } from '../../server/periods/period.ts'
import { aDisruption, against, type DisruptionFacts } from '../support/aDisruption.ts'
import { aGroup, type GroupFacts } from '../support/aGroup.ts'
import { bulkLoad } from '../support/bulkLoad.ts'
import { limitCommits } from '../support/limitCommits.ts'
import type { Person } from '../support/person.ts'
import { recordsOf, type Result } from '../support/records.ts'
import { appOn } from '../support/startApp.ts'
import { openAgain, openTestDatabase } from '../support/testDatabase.ts'

/**
 * Figures as at a past moment come out the same again, whoever writes meanwhile. Commits may come up to two seconds
 * after their transaction began, so a moment three and a half seconds old is settled (30 and 60 in production).
 */
const commitLimit = 2
const lag = 3_500
/** Writing goes on for this long, and until enough figures are frozen however slow the machine is. */
const writingTime = { atLeast: 15_000, atMost: 90_000, frozen: 20 }
const units = ['NEROCU', 'EMSOU', 'TARIAN', 'LONDON']
const opened = await openTestDatabase('tiny')
const url = opened.url
if (!url) throw new Error('This test needs a PostgreSQL server')
await limitCommits(opened, commitLimit)
const databases = [opened, ...Array.from({ length: 4 }, () => openAgain(url, 3))]
const apps = await Promise.all(databases.map((database) => appOn(database, databaseClock)))
const [reader, ...writers] = apps
afterAll(async () => {
  await Promise.all(apps.map(({ app }) => app.dispose()))
  for (const database of databases.toReversed()) await database.close()
})

const counts = '{ gross major moderate minor noImpact negative }'
const figures = `query ($unit: String!, $period: String!, $asAt: Instant!) {
  unitImpact(unit: $unit, period: $period, asAt: $asAt) { ... on UnitImpact {
    headline { gross { value } negative { value } noImpact { value } supportedGross { value } supportedNegative { value } }
    datedTooLoosely byStrand { code counts ${counts} } byForce { code counts ${counts} } cumulative { gross negative } outcomes { total disruptions } } }
  all: disruptions(filter: { period: $period, includeWithdrawn: true }, asAt: $asAt) { totalCount datedTooLoosely edges { node { reference version countedGrade isWithdrawn target { label } } } }
  negative: disruptions(filter: { grades: [NEGATIVE] }, asAt: $asAt) { totalCount }
  ocgs(asAt: $asAt) { totalCount edges { node { alias version status } } } outputs(asAt: $asAt) { totalCount } }`

type Frozen = { person: string; asAt: string; period: string; answer: string }
const any = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)] as T
const today = new Date().toISOString().slice(0, 10)
const thisYear = `FY${Number(today.slice(0, 4)) - (today.slice(5, 7) < '04' ? 1 : 0)}`

/** What has become of the answers of writers, by kind. */
const done: Record<string, number> = {}
const tell = (what: string) => { done[what] = (done[what] ?? 0) + 1 }

/** Sends a mutation. Too late a commit is an answer too: then nothing was kept. */
async function attempt<T extends { __typename: string }>(what: string, work: () => Promise<T>): Promise<T | null> {
  try {
    const result = await work()
    tell(`${what}: ${result.__typename}`)
    return result
  } catch (error) {
    if (!String(error).includes('TOO_SLOW')) throw error
    tell(`${what}: too slow`)
    return null
  }
}

async function write(person: Person, isOver: () => boolean): Promise<void> {
  const disruptions = recordsOf<DisruptionFacts, Written>(person.ask, 'Disruption', 'id version')
  const groups = recordsOf<GroupFacts, Written>(person.ask, 'Ocg', 'id version')
  const group = await attempt('group', () => groups.record(aGroup({ alias: `Group ${Math.random()}` })))
  let known: Written[] = []
  while (!isOver()) {
    const changed = { effect: any([today, today.slice(0, 7), today.slice(0, 4)]), grade: any(['MAJOR', 'MINOR', 'NEGATIVE', 'NO_IMPACT'] as const), supportingUnits: any([[], ['SEROCU']]) }
    const one = known.length > 0 && Math.random() < 0.5 ? any(known) : null
    if (one && Math.random() < 0.3) {
      const gone = await attempt('withdraw', () => disruptions.withdraw(one))
      if (gone) known = known.filter(({ id }) => id !== one.id)
    } else if (one) {
      const corrected = await attempt('correct', () => disruptions.correct(one, aDisruption(changed)))
      if (corrected && isWritten(corrected)) known = known.map((other) => (other.id === one.id ? corrected : other))
    } else {
      const target = group && isWritten(group) && Math.random() < 0.5 ? group : null
      const recorded = await attempt('record', () => disruptions.record(target ? against(target, changed) : aDisruption(changed)))
      if (recorded && isWritten(recorded)) known.push(recorded)
    }
  }
}

type Written = { __typename: 'Disruption' | 'Ocg'; id: string; version: number }
const isWritten = (result: Result<Written>): result is Written => result.__typename === 'Disruption' || result.__typename === 'Ocg'

/** Loads in bulk, and dawdles before the commit: sometimes for so long that it is refused. */
async function load(isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const seconds = any([0, 0.3, 0.8, 1.4, commitLimit + 0.3])
    const isKept = await bulkLoad(opened, { unit: any(units), day: today, records: 20, seconds })
    tell(isKept ? 'bulk load: kept' : 'bulk load: refused')
    if (seconds > commitLimit) expect(isKept).toBe(false)
  }
}

it('figures and lists frozen as at settled moments stay the same while others record, correct, withdraw and load', async () => {
  if (!reader) throw new Error('No reader')
  const settled: Frozen[] = []
  const unsettled: Frozen[] = []
  const begun = Date.now()
  const isOver = () => {
    const passed = Date.now() - begun
    const isEnough = settled.length >= writingTime.frozen && unsettled.length >= writingTime.frozen
    return passed > writingTime.atMost || (passed > writingTime.atLeast && isEnough)
  }
  // The page of the network is given as at the end of a month only, so what it is made from is read as it reads it.
  const ofNetwork = ({ asAt, period }: Omit<Frozen, 'answer'>) => {
    const { from, to } = parsePeriod(period, today)
    return inRequestTransaction(opened.prisma, { viewer: findDemonstrationPerson('NETWORK-BOARD-MEMBER-1'), isReading: true, clock: databaseClock }, (transaction) =>
      transaction.$queryRaw<object[]>`
        SELECT unit_code, credit, grade, sum(n)::int AS disruptions
        FROM aggregates.disruption_steps(${asAt}::timestamptz, ${from}::date, ${to}::date, 'month', NULL), unnest(disruptions) AS n
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`)
  }
  const answerTo = async (moment: Omit<Frozen, 'answer'>) => {
    const { person, asAt, period } = moment
    return JSON.stringify([await reader.as(person).ask(figures, { unit: person.split('-')[0], period, asAt }), await ofNetwork(moment)])
  }
  const freeze = async (into: Frozen[], age: () => number) => {
    while (!isOver()) {
      const { service } = await reader.as(null).ask<{ service: { now: string } }>('{ service { now } }')
      const moment = { person: `${any(units)}-PERFORMANCE-LEAD-1`, asAt: new Date(Date.parse(service.now) - age()).toISOString(), period: any([thisYear, 'FY2024', `M${today.slice(0, 7)}`]) }
      into.push({ ...moment, answer: await answerTo(moment) })
      await wait(30)
    }
  }
  await Promise.all([
    ...writers.flatMap(({ as }, index) => [write(as(`${units[index]}-RECORDER-1`), isOver), write(as(`${units[index]}-RECORDER-2`), isOver)]),
    load(isOver),
    load(isOver),
    freeze(settled, () => lag + Math.random() * 4_000),
    freeze(unsettled, () => 1),
  ])

  const changedOf = async (frozen: Frozen[]) => {
    const changed: Frozen[] = []
    for (const one of frozen) if ((await answerTo(one)) !== one.answer) changed.push(one)
    return changed.map(({ person, asAt, period }) => ({ person, asAt, period }))
  }
  process.stdout.write(`as-at under writers: ${JSON.stringify(done)}; frozen ${settled.length} settled, ${unsettled.length} not\n`)
  expect(settled.length).toBeGreaterThanOrEqual(writingTime.frozen)
  expect(await changedOf(settled)).toEqual([])
  // The test has teeth: a moment that is not settled does change, for what began before it was committed after.
  expect((await changedOf(unsettled)).length).toBeGreaterThan(0)
  expect(Object.keys(done).toSorted()).toEqual(expect.arrayContaining(['bulk load: kept', 'bulk load: refused', 'correct: Disruption', 'record: Disruption', 'withdraw: Disruption']))
  expect(apps.flatMap(({ logged }) => logged)).toEqual([])
}, 240_000)
