import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { aDisruption, type DisruptionFacts } from '../support/aDisruption.ts'
import { aGroup } from '../support/aGroup.ts'
import { pairsOf } from '../support/pairsOf.ts'
import { made, recordsOf, type Result } from '../support/records.ts'
import type { ShownDisruption } from '../support/shown.ts'
import { appOn } from '../support/startApp.ts'
import { tableCounts } from '../support/tableCounts.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

/** Several connections at once, in real time. */
const database = await openTestDatabase('people')
const { app, as, logged } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const few = 'id version recordedAt mayCorrect countedGrade strand { code } ... on Disruption { reference gradings { grade isCounted } }'
const disruptionsOf = (code: string) => recordsOf<DisruptionFacts, ShownDisruption>(as(code).ask, 'Disruption', few)
const recorder = { disruptions: disruptionsOf('EMSOU-RECORDER-1'), groups: as('EMSOU-RECORDER-1').groups }
const today = new Date().toISOString().slice(0, 10)
const facts = (changed = {}) => aDisruption({ effect: today, ...changed })

it('a hundred submissions at once with one key have one effect and get a hundred same answers', async () => {
  const before = await tableCounts(database)
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 100 }, () => recorder.disruptions.record(facts(), { key })))
  // What may be done now is no part of what was done: a repeated answer shows the record as it was made.
  const told = new Set(answers.map((answer) => JSON.stringify({ ...made(answer), mayCorrect: null })))
  expect(told.size).toBe(1)
  const after = await tableCounts(database)
  for (const table of ['disruption', 'disruption_version', 'disruption_text', 'grading', 'grading_text', 'idempotency_key']) {
    expect([table, (after[table] ?? 0) - (before[table] ?? 0)]).toEqual([table, 1])
  }
})

it('in two hundred races of two editors exactly one wins each, and the other is shown both', async () => {
  const races = 200
  let won = 0
  const race = async () => {
    const first = made(await recorder.disruptions.record(facts()))
    const results = await Promise.all([
      recorder.disruptions.correct(first, facts({ strand: 'PREVENT', grade: 'MAJOR' })),
      disruptionsOf('EMSOU-RECORDER-2').correct(first, facts({ strand: 'PROTECT', grade: 'MINOR' })),
    ])
    const winner = results.filter(({ __typename }) => __typename === 'Disruption').map(made)
    const loser = results.find(({ __typename }) => __typename === 'StaleDisruption') as Extract<Result<ShownDisruption>, { current: unknown }> | undefined
    expect([winner.length, winner[0]?.version, loser?.yours.version, loser?.current.version]).toEqual([1, 2, 1, 2])
    expect(loser?.current.strand.code).toBe(winner[0]?.strand.code)
    expect(loser?.current.countedGrade).toBe(winner[0]?.countedGrade)
    won += 1
  }
  const lane = async () => {
    for (let round = 0; round < races / 4; round += 1) await race()
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  expect(won).toBe(races)
  const { rows } = await database.asOwner((client) =>
    client.query('SELECT 1 FROM disruption_version GROUP BY disruption_id HAVING count(*) FILTER (WHERE superseded_at = $1) <> 1', ['infinity']),
  )
  expect(rows).toEqual([])
}, 120_000)

it('when two people merge two records into each other at once, exactly one is withdrawn', async () => {
  for (let round = 0; round < 25; round += 1) {
    const [one, other] = [made(await recorder.disruptions.record(facts())), made(await recorder.disruptions.record(facts()))]
    const results = await Promise.all([pairsOf(as('EMSOU-RECORDER-1')).merge(one, other), pairsOf(as('EMSOU-RECORDER-2')).merge(other, one)])
    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual(['Disruption', 'Refusal'])
    const { nodes } = await as('EMSOU-RECORDER-1').ask<{ nodes: { isWithdrawn: boolean; mergedFrom: object[] }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Disruption { isWithdrawn mergedFrom { id } } } }', { ids: [one.id, other.id] },
    )
    expect(nodes.map(({ isWithdrawn, mergedFrom }) => [isWithdrawn, mergedFrom.length]).toSorted()).toEqual([[false, 1], [true, 0]])
  }
}, 120_000)

it('when many say something of one pair at once, one thing is said of it, and nobody is answered with a fault', async () => {
  const [one, other] = [made(await recorder.disruptions.record(facts())), made(await recorder.disruptions.record(facts()))]
  const kinds = ['RELATED', 'DIFFERENT'] as const
  await Promise.all(Array.from({ length: 12 }, (_, index) => pairsOf(as(`EMSOU-RECORDER-${(index % 2) + 1}`)).link(one, other, { kind: kinds[index % 2] ?? 'RELATED', reason: `Reason ${index}` })))
  const { rows } = await database.asOwner((client) => client.query("SELECT 1 FROM disruption_link WHERE superseded_at = 'infinity'"))
  expect([rows.length, logged]).toEqual([1, []])
})

it('numbers of one unit have no gap and no twin when many record at once', async () => {
  const references = (await Promise.all(Array.from({ length: 40 }, () => disruptionsOf('TARIAN-RECORDER-1').record(facts())))).map((result) => made(result).reference)
  const year = references[0]?.slice(7, 11)
  expect(references.toSorted()).toEqual(Array.from({ length: 40 }, (_, index) => `TARIAN-${year}-${String(index + 1).padStart(4, '0')}`))
})

it.each<[string, string, () => Promise<{ __typename: string }>]>([
  ['an own reference', 'ownReference', () => recorder.disruptions.record(facts({ ownReference: 'RACE-1' }))],
  ['a URN', 'urn', () => recorder.groups.record(aGroup({ urn: 'RACE/1' }))],
])('when two take %s at once, one has it and the other is refused in words', async (_name, field, take) => {
  const results = await Promise.all(Array.from({ length: 8 }, take))
  const refusals = results.filter(({ __typename }) => __typename === 'Refusal')
  expect(refusals).toHaveLength(7)
  for (const refusal of refusals) expect(refusal).toMatchObject({ problems: [{ field }] })
  expect(logged).toEqual([])
})
