import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { addedBy } from '../api/audit/trailOf.ts'
import { aDisruption, type DisruptionFacts } from '../support/aDisruption.ts'
import { aGroup } from '../support/aGroup.ts'
import { holdCounter } from '../support/holdCounter.ts'
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

it('a hundred submissions at once with one key have one effect, one entry in the trail, and get a hundred same answers', async () => {
  const before = await tableCounts(database)
  const key = randomUUID()
  let answers: Result<ShownDisruption>[] = []
  const entries = await addedBy(database, async () => {
    answers = await Promise.all(Array.from({ length: 100 }, () => recorder.disruptions.record(facts(), { key })))
  })
  expect(entries.map(({ kind, operation }) => [kind, operation])).toEqual([['COLLECTION', 'recordDisruption']])
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

it('when a record is withdrawn while another is merged into it, exactly one of the two is done', async () => {
  for (let round = 0; round < 25; round += 1) {
    const [double, kept] = [made(await recorder.disruptions.record(facts())), made(await recorder.disruptions.record(facts()))]
    const results = await Promise.all([pairsOf(as('EMSOU-RECORDER-1')).merge(double, kept), disruptionsOf('EMSOU-RECORDER-2').withdraw(kept)])
    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual(['Disruption', 'Refusal'])
  }
  expect(logged).toEqual([])
}, 120_000)

it('when three records are merged in a ring at once, one stands', async () => {
  for (let round = 0; round < 10; round += 1) {
    const ring = [made(await recorder.disruptions.record(facts())), made(await recorder.disruptions.record(facts())), made(await recorder.disruptions.record(facts()))]
    await Promise.all(ring.map((one, index) => pairsOf(as('EMSOU-RECORDER-1')).merge(one, ring[(index + 1) % 3] ?? one)))
    const { nodes } = await as('EMSOU-RECORDER-1').ask<{ nodes: { isWithdrawn: boolean }[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Disruption { isWithdrawn } } }', { ids: ring.map(({ id }) => id) })
    expect(nodes.filter(({ isWithdrawn }) => !isWithdrawn)).toHaveLength(1)
  }
  expect(logged).toEqual([])
}, 120_000)

const recordBeside = 'recordDisruption(input: $record) { __typename }'
const inputs = { record: 'RecordDisruptionInput', link: 'LinkDisruptionsInput', unlink: 'RemoveDisruptionLinkInput', merge: 'MergeDisruptionInput', first: 'CorrectDisruptionInput', last: 'CorrectDisruptionInput' }
/** One request of several mutations, one after the other in one transaction. */
const sendTogether = (code: string, fields: string[], variables: Partial<Record<keyof typeof inputs, object>>) => {
  const declared = Object.keys(variables).map((name) => `$${name}: ${inputs[name as keyof typeof inputs]}!`)
  return as(code).send(`mutation (${declared.join(', ')}) { ${fields.join(' ')} }`, variables)
}
const aRecord = () => ({ key: randomUUID(), facts: facts() })

it('a request that began before somebody else linked two records takes nothing back and says nothing new of them, in words', async () => {
  const [one, other] = [made(await recorder.disruptions.record(facts())), made(await recorder.disruptions.record(facts()))]
  const pair = () => ({ key: randomUUID(), disruption: one.id, other: other.id })
  const refusals = await holdCounter(database, 'EMSOU', async ({ areWaiting, release }) => {
    const said = '{ __typename ... on Refusal { message } }'
    const unlinking = sendTogether('EMSOU-RECORDER-1', [recordBeside, `done: removeDisruptionLink(input: $unlink) ${said}`], { record: aRecord(), unlink: pair() })
    const linking = sendTogether('EMSOU-PERFORMANCE-LEAD-1', [recordBeside, `done: linkDisruptions(input: $link) ${said}`], { record: aRecord(), link: { ...pair(), kind: 'DIFFERENT' } })
    await areWaiting(2)
    made(await pairsOf(as('EMSOU-RECORDER-2')).link(one, other))
    await release()
    return Promise.all([unlinking, linking])
  })
  for (const { data, errors } of refusals) {
    expect([data?.done, errors]).toEqual([{ __typename: 'Refusal', message: 'Somebody of your unit linked these two at the same moment. Look again.' }, []])
  }
  const { links } = made(await pairsOf(as('EMSOU-RECORDER-2')).link(other, one, { kind: 'DIFFERENT' }))
  expect(links.map(({ kind }) => kind)).toEqual(['DIFFERENT'])
  expect(logged).toEqual([])
})

it('a stranger whose merge is refused holds no record of the unit', async () => {
  made(await disruptionsOf('TARIAN-RECORDER-1').record(facts()))
  const [double, kept] = [made(await recorder.disruptions.record(facts())), made(await recorder.disruptions.record(facts()))]
  const merged = await holdCounter(database, 'TARIAN', async ({ areWaiting, release }) => {
    const stranger = sendTogether('TARIAN-RECORDER-1', ['mergeDisruption(input: $merge) { __typename }', recordBeside], {
      merge: { key: randomUUID(), id: double.id, version: 1, reason: 'Mine.', into: kept.id }, record: aRecord(),
    })
    await areWaiting(1)
    const own = pairsOf(as('EMSOU-RECORDER-1')).merge(double, kept)
    const first = await Promise.race([own.then(({ __typename }) => __typename), stranger.then(() => 'the stranger'), areWaiting(2).then(() => 'nobody')])
    await release()
    await Promise.all([own, stranger])
    return first
  })
  expect(merged).toBe('Disruption')
})

it('of two requests that wait for each other one is done, and the other is told to send again', async () => {
  const [one, other] = [made(await recorder.disruptions.record(facts())), made(await recorder.disruptions.record(facts()))]
  const correction = ({ id }: { id: string }) => ({ key: randomUUID(), id, version: 1, reason: 'More is known.', facts: facts({ grade: 'MAJOR' }) })
  const fields = ['first: correctDisruption(input: $first) { __typename }', recordBeside, 'last: correctDisruption(input: $last) { __typename }']
  const answers = await holdCounter(database, 'EMSOU', async ({ areWaiting, release }) => {
    const crosswise = [
      sendTogether('EMSOU-RECORDER-1', fields, { first: correction(one), record: aRecord(), last: correction(other) }),
      sendTogether('EMSOU-RECORDER-2', fields, { first: correction(other), record: aRecord(), last: correction(one) }),
    ]
    await areWaiting(2)
    await release()
    return Promise.all(crosswise)
  })
  const stopped = answers.filter(({ errors }) => errors.length > 0)
  expect(stopped.map(({ status, data, errors }) => [status, data, errors.map(({ message, extensions }) => [message, extensions?.code])])).toEqual([
    [503, null, [['Somebody changed these at the same moment. Nothing was changed. Send it again.', 'BUSY']]],
  ])
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
  expect(logged).toEqual([])
})

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
