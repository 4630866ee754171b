import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recordLife } from '../../support/aGroupsLife.ts'
import { tracedAssessments, tracedDisruptions } from '../../support/aTracedGroup.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import type { Person } from '../../support/person.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy } from '../audit/trailOf.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const stranger = as('NWROCU-RECORDER-1')
const third = as('ERSOU-RECORDER-1')

type Row = {
  id: string; first: { id: string; reference: string }; ocg: { id: string } | null; disruptions: number; day: string; grade: string; hasNegative: boolean; baseline: number | null
  outcome: string; endedBy: string | null; fellOn: string | null; recoveredOn: string | null; lastScore: number | null; observedTo: string | null
  relief: { months: number; scoreDays: number }[]
}
type Connection<T> = { totalCount: number; edges: { cursor: string; node: T }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } }

const rowFields = `id first { id reference } ocg { id } disruptions day grade hasNegative baseline outcome endedBy fellOn recoveredOn lastScore observedTo relief { months scoreDays }`
const wholeYears = '2024-04-01..2026-11-19'

async function sequences(filter: object = {}, page: object = { first: 100 }, person: Person = recorder): Promise<Connection<Row>> {
  const { list } = await person.ask<{ list: Connection<Row> }>(
    `query ($filter: SequenceFilter!, $asAt: Instant, $first: Int, $after: String, $last: Int, $before: String) {
       list: sequences(filter: $filter, asAt: $asAt, first: $first, after: $after, last: $last, before: $before) {
         totalCount edges { cursor node { ${rowFields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    { filter: { period: wholeYears, ...filter }, ...page },
  )
  return list
}
const daysOf = async (filter: object) => (await sequences(filter)).edges.map(({ node }) => node.day)

/** One group for each outcome, each sequence on a day of its own; the traced group has two. */
await recordLife(recorder, {
  scores: Object.fromEntries(tracedAssessments.map(({ assessedOn, score }) => [assessedOn, score])),
  disruptions: tracedDisruptions.map(({ effect, grade, tactics, threats, forces }) => ({ effect, grade, tactics: [...tactics], threats: [...threats], forces: [...forces] })),
})
await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] })
await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 60 }, disruptions: ['2026-02-02'] })
await recordLife(recorder, { scores: { '2026-01-05': 62 }, disruptions: ['2026-02-03'] })
await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': { score: 6, method: 'MORILE', methodVersion: '1' } }, disruptions: ['2026-02-04'] })
await recordLife(recorder, { disruptions: ['2026-02-05'] })
await recordLife(recorder, { scores: { '2024-01-05': 62 }, disruptions: ['2025'] })
await recordLife(stranger, { group: { owningForce: 'LANCASHIRE' }, scores: { '2026-01-05': 62 }, disruptions: [{ effect: '2026-02-06', forces: ['LANCASHIRE'] }] })

describe('the list of sequences', () => {
  it('has each of the unit once, newest first, and says of it what its group’s page says', async () => {
    const { totalCount, edges } = await sequences()
    expect(totalCount).toBe(8)
    expect(edges.map(({ node }) => [node.day, node.outcome])).toEqual([
      ['2026-02-05', 'NO_BASELINE'], ['2026-02-04', 'METHOD_CHANGED'], ['2026-02-03', 'NOT_ASSESSED'], ['2026-02-02', 'NO_EFFECT_SEEN'], ['2026-02-01', 'FELL'],
      ['2025-12-31', 'DATED_TOO_LOOSELY'], ['2025-11-05', 'STRONGER'], ['2025-03-11', 'RECOVERED'],
    ])
    for (const { node: { id, ocg, disruptions, grade: _grade, hasNegative: _negative, ...row } } of edges) {
      expect(id).toBe(Buffer.from(row.first.id, 'base64').toString().split(':')[1])
      const { page } = await recorder.ask<{ page: { effect: { sequences: (Omit<Row, 'disruptions'> & { disruptions: unknown[] })[] } } }>(
        `query ($id: ID!) { page: ocg(id: $id) { effect { sequences { first { id reference } day baseline outcome endedBy fellOn recoveredOn lastScore observedTo relief { months scoreDays } disruptions { id } } } } }`,
        { id: ocg?.id },
      )
      const same = page.effect.sequences.find(({ first }) => first.id === row.first.id)
      // Of what could not be measured the list has no relief at all; the page says of each span that nothing of it was observed.
      const relief = row.relief.length > 0 ? same?.relief : []
      expect({ ...same, relief, disruptions: same?.disruptions.length }).toEqual({ ...row, disruptions })
    }
  })

  it('adds up to the figures of the unit, outcome by outcome', async () => {
    const { figures } = await recorder.ask<{ figures: { outcomes: Record<string, number> } }>(
      `{ figures: longTermImpact(unit: "EMSOU", period: "${wholeYears}") { ... on LongTermImpact { outcomes {
           sequences disruptions FELL: fell RECOVERED: recovered NO_EFFECT_SEEN: noEffectSeen STRONGER: stronger NOT_ASSESSED: notAssessed
           METHOD_CHANGED: methodChanged NO_BASELINE: noBaseline DATED_TOO_LOOSELY: datedTooLoosely } } } }`,
    )
    const { sequences: all, disruptions, ...byOutcome } = figures.outcomes
    const rows = (await sequences()).edges.map(({ node }) => node)
    expect([all, disruptions]).toEqual([rows.length, rows.reduce((sum, row) => sum + row.disruptions, 0)])
    for (const [outcome, count] of Object.entries(byOutcome)) {
      expect([outcome, (await sequences({ outcomes: [outcome] })).totalCount]).toEqual([outcome, count])
    }
  })

  it.each([
    ['a force that took part in a later disruption alone', { force: 'NOTTINGHAMSHIRE' }, []],
    ['a tactic of its first disruption', { tactic: 'ARREST', period: '2025-01-01..2025-12-30' }, ['2025-11-05', '2025-03-11']],
    ['a threat of a later disruption alone', { threat: 'FIREARMS' }, []],
    ['the grade of its first disruption', { grade: 'MODERATE', period: '2025-01-01..2025-03-30' }, ['2025-03-11']],
    ['a grade of a later disruption alone', { grade: 'MAJOR' }, []],
    ['a negative', { grade: 'NEGATIVE', period: '2025-01-01..2025-12-30' }, ['2025-11-05']],
    ['several outcomes', { outcomes: ['FELL', 'STRONGER'] }, ['2026-02-01', '2025-11-05']],
    ['the day of its first disruption, both ends included', { period: '2026-02-02..2026-02-03' }, ['2026-02-03', '2026-02-02']],
    ['what it is not', { force: 'LANCASHIRE' }, []],
  ])('is cut down by %s', async (_words, filter, days) => {
    expect(await daysOf(filter)).toEqual(days)
  })

  it('is read a page at a time, forwards and backwards, each row once', async () => {
    const whole = (await sequences()).edges.map(({ node }) => node.id)
    const read: string[] = []
    let page = await sequences({}, { first: 3 })
    for (;;) {
      read.push(...page.edges.map(({ node }) => node.id))
      if (!page.pageInfo.hasNextPage) break
      page = await sequences({}, { first: 3, after: page.pageInfo.endCursor })
    }
    expect(read).toEqual(whole)
    const back = await sequences({}, { last: 3, before: page.pageInfo.startCursor })
    expect(back.edges.map(({ node }) => node.id)).toEqual(whole.slice(3, 6))
  })

  it('as at a moment before a score came is what it was then', async () => {
    const { group } = await recordLife(third, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] })
    const then = clock.now.toISOString()
    const before = await sequences({ outcomes: ['FELL'] }, { first: 100 }, third)
    expect(before.edges.map(({ node }) => node.ocg)).toEqual([{ id: group.id }])
    clock.pass(10)
    made(await assessmentsOf(third).record(group, anAssessment({ assessedOn: '2026-06-01', score: 61 })))
    expect((await sequences({ outcomes: ['FELL'] }, { first: 100 }, third)).totalCount).toBe(0)
    expect(await sequences({ outcomes: ['FELL'] }, { asAt: then, first: 100 }, third)).toEqual(before)
  })

  it('has nothing of another unit', async () => {
    const { totalCount, edges } = await sequences({}, { first: 100 }, stranger)
    expect([totalCount, edges.map(({ node }) => node.day)]).toEqual([1, ['2026-02-06']])
  })

  it('is a reading of the groups whose scores it shows', async () => {
    const readBy = async (query: string) => (await addedBy(database, () => recorder.ask(query))).map(({ kind, operation, record_ids }) => [kind, operation, record_ids.length])
    const filter = 'filter: { period: "2026-02-01..2026-02-02" }'
    expect(await readBy(`{ sequences(${filter}) { edges { node { lastScore } } } }`)).toEqual([['CONSULTATION', 'sequences', 2]])
    expect(await readBy(`{ sequences(${filter}) { totalCount edges { cursor } } }`)).toEqual([])
  })

  it.each([
    ['a period that is none', '{ sequences(filter: { period: "soon" }) { totalCount } }', 'is not a period'],
    ['a moment that has not come', `{ sequences(filter: { period: "${wholeYears}" }, asAt: "2027-01-01T00:00:00Z") { totalCount } }`, 'has not come yet'],
    ['a place in another list', `{ sequences(filter: { period: "${wholeYears}" }, after: "abc") { totalCount } }`, 'not one of this list'],
  ])('refuses %s in words', async (_words, query, words) => {
    expect((await recorder.send(query)).errors[0]?.message).toContain(words)
  })

  it('is not for those who see figures only', async () => {
    for (const query of [`{ sequences(filter: { period: "${wholeYears}" }) { totalCount } }`, `{ reactivations(origin: ARCHIVED, period: "${wholeYears}") { totalCount } }`]) {
      const { data, errors } = await as('BOARD-1').send(query)
      expect([data, errors.length]).toEqual([null, 1])
    }
  })
})

describe('the list of reactivations', () => {
  type Spell = { id: string; from: string; reactivatedOn: string | null; observedTo: string; ocg: { id: string } | null; afterDisruption: { id: string } | null }
  const spells = async (origin: string, more = '', person: Person = third) => {
    const fields = 'id from reactivatedOn observedTo ocg { id } afterDisruption { id }'
    const query = `{ list: reactivations(origin: ${origin}, period: "${wholeYears}" ${more}) { totalCount edges { cursor node { ${fields} } } pageInfo { endCursor } } }`
    return (await person.ask<{ list: Connection<Spell> }>(query)).list
  }
  const record = async (ocg: { id: string }, status: string, from: string) => {
    const { result } = await third.ask<{ result: { __typename: string } }>('mutation ($input: RecordOcgStatusInput!) { result: recordOcgStatus(input: $input) { __typename ... on Refusal { message } } }', {
      input: { key: randomUUID(), ocg: ocg.id, status, from, reason: 'As the unit decided.' },
    })
    if (result.__typename !== 'Ocg') throw new Error(`Not recorded: ${JSON.stringify(result)}`)
  }

  it('has the spells in which groups were archived, and those after a major disruption, as at any moment', async () => {
    const back = await recordLife(third, { group: { owningForce: 'DERBYSHIRE' }, disruptions: [{ effect: '2026-01-10', grade: 'MAJOR' }] })
    const gone = await recordLife(third, { disruptions: ['2026-01-10'] })
    await record(back.group, 'MONITORED', '2026-03-01')
    await record(back.group, 'ARCHIVED', '2026-05-01')
    await record(gone.group, 'ARCHIVED', '2026-06-01')
    const then = clock.now.toISOString()
    clock.pass(10)
    await record(back.group, 'ACTIVE', '2026-09-01')

    const archived = await spells('ARCHIVED')
    expect(archived.totalCount).toBe(2)
    expect(archived.edges.map(({ node }) => node)).toMatchObject([
      { from: '2026-06-01', reactivatedOn: null, observedTo: '2026-11-20', ocg: { id: gone.group.id }, afterDisruption: null },
      { from: '2026-05-01', reactivatedOn: '2026-09-01', ocg: { id: back.group.id } },
    ])
    const { figures } = await third.ask<{ figures: object }>(
      `{ figures: longTermImpact(unit: "ERSOU", period: "${wholeYears}") { ... on LongTermImpact {
           archived: reactivationAfterArchiving { total events } major: reactivationAfterMajor { total events } } } }`,
    )
    expect(figures).toEqual({ archived: { total: 2, events: 1 }, major: { total: 1, events: 1 } })
    // From the day on which it was no longer active: 50 days after the major disruption.
    expect((await spells('MAJOR_DISRUPTION')).edges.map(({ node }) => node)).toMatchObject([
      { from: '2026-03-01', reactivatedOn: '2026-09-01', ocg: { id: back.group.id }, afterDisruption: { id: back.disruptions[0]?.id } },
    ])
    expect((await spells('ARCHIVED', `asAt: "${then}"`)).edges.map(({ node }) => node.reactivatedOn)).toEqual([null, null])
    expect((await spells('ARCHIVED', 'force: "DERBYSHIRE"')).edges.map(({ node }) => node.from)).toEqual(['2026-05-01'])
    expect((await spells('ARCHIVED', `first: 1, after: "${archived.edges[0]?.cursor}"`)).edges.map(({ node }) => node.from)).toEqual(['2026-05-01'])
    expect((await spells('ARCHIVED', '', stranger)).totalCount).toBe(0)
    // Where a spell stands in the list is the day on which its group was archived: that is a reading of the group, too.
    for (const selected of ['edges { cursor }', 'pageInfo { startCursor endCursor }', 'edges { node { from } }']) {
      const read = await addedBy(database, () => third.ask(`{ reactivations(origin: ARCHIVED, period: "${wholeYears}") { ${selected} } }`))
      expect([selected, read.map(({ record_ids }) => record_ids.length)]).toEqual([selected, [2]])
    }
  })
})

it('of a group that was handed over the unit still counts what became of its work, and reads no score, day or spell of it', async () => {
  const [lead, other] = [as('SEROCU-PERFORMANCE-LEAD-1'), as('YHROCU-RECORDER-1')]
  const { group, disruptions: [disruption] } = await recordLife(lead, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] })
  clock.pass(10)
  const { result } = await lead.ask<{ result: { __typename: string } }>('mutation ($input: TransferOcgInput!) { result: transferOcg(input: $input) { __typename ... on Refusal { message } } }', {
    input: { key: randomUUID(), id: group.id, version: group.version, toUnit: 'YHROCU', day: '2026-11-20', reason: 'It works from Leeds now.' },
  })
  expect(result).toMatchObject({ __typename: 'OcgTransferred' })
  clock.pass(10)
  made(await assessmentsOf(other).record(group, anAssessment({ assessedOn: '2026-06-01', score: 61 })))

  const [row] = (await sequences({}, { first: 100 }, lead)).edges.map(({ node }) => node)
  expect(row).toMatchObject({
    first: { id: disruption?.id }, ocg: null, day: '2026-02-01', disruptions: 1, outcome: 'RECOVERED',
    baseline: null, lastScore: null, endedBy: null, fellOn: null, recoveredOn: null, observedTo: null, relief: [],
  })
  // The unit that holds it now reads its scores and what was done before; the disruption counts for the unit that led it.
  const { page } = await other.ask<{ page: { assessments: object[]; effect: { sequences: object[] } } }>(
    'query ($id: ID!) { page: ocg(id: $id) { assessments { score } effect { sequences { day } } } }', { id: group.id },
  )
  expect(page).toMatchObject({ assessments: [{}, {}, {}], effect: { sequences: [{ day: '2026-02-01' }] } })
  expect((await sequences({}, { first: 100 }, other)).totalCount).toBe(0)
})
