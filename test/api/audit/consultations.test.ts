import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { against } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { aGatewayRequest, requestsOf } from '../../support/aGatewayRequest.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { aTaskingDecision, decisionsOf } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting } from '../../support/aTaskingMeeting.ts'
import { plansOf, type ShownPlanAction } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy, storedId } from './trailOf.ts'

const { as, database, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const first = made(await recorder.groups.record(aGroup({ alias: 'First', urn: 'EM/1' })))
const second = made(await recorder.groups.record(aGroup({ alias: 'Second', urn: 'EM/2' })))
const disruption = made(await recorder.disruptions.record(against(first, { supportingUnits: ['ERSOU'] })))
await recorder.ask('mutation ($i: RecordOcgLineageInput!) { recordOcgLineage(input: $i) { __typename } }', {
  i: { key: 'lineage-1', from: first.id, to: second.id, kind: 'SPLIT_INTO', day: '2026-10-01', reason: 'Split.' },
})
const draft = saved(await draftsOf(recorder).save(aDraft({ kind: 'OCG', record: first.id, recordVersion: 1 })))
const past = clock.now.toISOString()
clock.pass(2)
await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-01' })
const assessment = await assessmentsOf(recorder).record(first, anAssessment())
const action = (await plansOf(recorder).record(first.id)) as ShownPlanAction
clock.pass(2)
const meeting = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-02' })
clock.pass(60)
const variables = { meeting: meeting.id, assessment: assessment.id, action: action.id, first: first.id, second: second.id, disruption: disruption.id, reference: disruption.reference, past, key: draft.key }
const declared = { meeting: 'ID!', assessment: 'ID!', action: 'ID!', first: 'ID!', second: 'ID!', disruption: 'ID!', reference: 'String!', past: 'Instant', key: 'String!' }

/** Each of them declares what it uses. */
const asked = (text: string) => {
  const used = Object.entries(declared).filter(([name]) => text.includes(`$${name}`))
  return used.length > 0 ? `query (${used.map(([name, type]) => `$${name}: ${type}`).join(', ')}) ${text}` : text
}
const readIn = async (text: string, code = 'EMSOU-RECORDER-1') => {
  const entries = await addedBy(database, () => as(code).ask(asked(text), variables))
  return entries.map(({ kind, operation, person_code, unit_code, record_kind, record_ids, record_unit_code }) => ({ kind, operation, person_code, unit_code, record_kind, ids: record_ids.toSorted(), record_unit_code }))
}
const both = [storedId(first.id), storedId(second.id)].toSorted()
const one = [storedId(first.id)]

describe('whoever reads details of a group is in the trail, whichever way they come', () => {
  it.each([
    ['its page', '{ ocg(id: $first) { urn } }', 'ocg', one],
    ['its page as at a past moment', '{ ocg(id: $first, asAt: $past) { status } }', 'ocg', one],
    ['its alias alone', '{ ocg(id: $first) { alias } }', 'ocg', one],
    ['a list', '{ ocgs(first: 10, filter: { urn: "EM/" }) { edges { node { alias } } } }', 'ocgs', both],
    ['a search', '{ ocgs(first: 10, filter: { search: "sec" }) { edges { node { id } } } }', 'ocgs', [storedId(second.id)]],
    ['the cursors of a list, which hold what it is ordered by', '{ ocgs(first: 10, filter: { urn: "EM/" }) { edges { cursor } } }', 'ocgs', both],
    ['where a page begins', '{ ocgs(first: 10, filter: { urn: "EM/" }) { pageInfo { startCursor } } }', 'ocgs', one],
    ['where a page ends, under another name', '{ ocgs(first: 10, filter: { urn: "EM/" }) { p: pageInfo { ...P } } } fragment P on PageInfo { e: endCursor }', 'ocgs', [storedId(second.id)]],
    ['any node', '{ node(id: $first) { ... on Ocg { alias } } }', 'node', one],
    ['any nodes', '{ nodes(ids: [$first, $second, $disruption]) { ... on Ocg { urn } } }', 'nodes', both],
    ['a disruption against it', '{ disruption(reference: $reference) { target { ocg { urn } } } }', 'disruption', one],
    ['disruptions of a list', '{ disruptions(first: 5) { edges { node { target { ocg { status } } } } } }', 'disruptions', one],
    ['the lineage of another', '{ disruption(reference: $reference) { target { ocg { lineage { to { alias } } } } } }', 'disruption', both],
    ['its history', '{ ocg(id: $first) { history { version } } }', 'ocg', one],
    ['a fragment with another name', '{ x: ocg(id: $first) { ...F } } fragment F on Ocg { y: urn }', 'ocg', one],
    ['an assessment of it', '{ assessment(id: $assessment) { score } }', 'assessment', one],
    ['an assessment of it as any node', '{ node(id: $assessment) { ... on Assessment { band } } }', 'node', one],
    ['its assessments', '{ ocg(id: $first) { assessments { score } } }', 'ocg', one],
    ['an action of its plan', '{ planAction(id: $action) { owner } }', 'planAction', one],
    ['its tasking sheet', '{ ocg(id: $first) { statusSpells { status } review { inWords } planActions { action } effect { reliefSoFar sequences { inWords } } } }', 'ocg', one],
    ['sequences of disruptions against it', '{ sequences(filter: { period: "FY2026" }) { edges { node { outcome } } } }', 'sequences', one],
    ['why it is on the list of a meeting', '{ taskingMeeting(id: $meeting) { groups { edges { node { reasons { inWords } } } } } }', 'taskingMeeting', both],
    ['the cursors of that list', '{ taskingMeeting(id: $meeting) { groups { edges { cursor } } } }', 'taskingMeeting', both],
    ['where a page of that list ends', '{ taskingMeeting(id: $meeting) { groups(first: 1) { pageInfo { endCursor } } } }', 'taskingMeeting', one],
    ['what became known of it since the last meeting', '{ taskingMeeting(id: $meeting) { groups(first: 1) { edges { node { changes { kind inWords } } } } } }', 'taskingMeeting', one],
    ['the draft that corrects it', '{ draft(key: $key) { record { ... on Ocg { urn } } } }', 'draft', one],
  ])('by %s', async (_way, text, operation, ids) => {
    expect(await readIn(text)).toEqual([
      { kind: 'CONSULTATION', operation, person_code: 'EMSOU-RECORDER-1', unit_code: 'EMSOU', record_kind: 'Ocg', ids, record_unit_code: 'EMSOU' },
    ])
  })

  it('by the answer to a change of it, beside the change', async () => {
    const entries = await addedBy(database, () => recorder.groups.correct(second, aGroup({ alias: 'Second', urn: 'EM/2', owningForce: null })))
    expect(entries.map(({ kind }) => kind)).toEqual(['ALTERATION', 'CONSULTATION'])
  })
})

it.each([
  ['its alias and id on a disruption', '{ disruption(reference: $reference) { target { kind label ocg { __typename id alias } } } }'],
  ['how many groups there are', '{ ocgs(first: 1) { totalCount } }'],
  ['whether there are more, and places in an empty list', '{ ocgs(first: 1) { pageInfo { hasNextPage } edges { __typename } } none: ocgs(first: 1, filter: { urn: "ZZ/" }) { pageInfo { startCursor endCursor } edges { cursor } } }'],
  ['places in a list of disruptions', '{ disruptions(first: 5) { pageInfo { startCursor endCursor } edges { cursor } } }'],
  ['a field that is left out', '{ ocg(id: $first) { urn @skip(if: true) } }'],
  ['a group that is not there', '{ ocg(id: "T2NnOjAxOTAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA==") { urn } }'],
  ['how many assessments there are and are missing', '{ assessmentCover { ocgs overdue } }'],
  ['check-backs of a disruption against it', '{ disruption(reference: $reference) { checkBacks { state } } checkBacks { totalCount } }'],
  ['a disruption', '{ disruption(reference: $reference) { whatHappened } }'],
  ['how many groups the rules of a meeting find', '{ taskingMeeting(id: $meeting) { rules { rule found listed } groups { totalCount pageInfo { hasNextPage } edges { __typename } } } }'],
])('%s is no reading of a group', async (_what, text) => {
  expect(await readIn(text)).toEqual([])
})

it('another unit reads no group, neither its own way nor through what it supports', async () => {
  expect(await readIn('{ ocg(id: $first) { urn } node(id: $first) { ... on Ocg { urn } } assessment(id: $assessment) { score } planAction(id: $action) { owner } disruption(reference: $reference) { target { label ocg { urn } } } }', 'ERSOU-RECORDER-1')).toEqual([])
})

it('fifty groups of a page are one entry, and one statement', async () => {
  for (let number = 0; number < 50; number += 1) made(await recorder.groups.record(aGroup({ alias: `Group ${number}` })))
  const page = '{ ocgs(first: 50) { edges { node { id alias urn status threats { code } } } } }'
  let entries: { ids: string[] }[] = []
  const statements = await database.statementsOf(async () => { entries = await readIn(page) })
  expect(entries.map(({ ids }) => ids.length)).toEqual([50])
  expect(statements.filter((text) => text.includes('audit_entry'))).toHaveLength(1)
  expect(statements.filter((text) => !text.includes('audit_entry'))).toHaveLength((await database.statementsOf(() => recorder.ask('{ ocgs(first: 50) { edges { __typename } } }'))).length)
  let placed: { ids: string[] }[] = []
  const forCursors = await database.statementsOf(async () => { placed = await readIn('{ ocgs(first: 50) { edges { cursor } pageInfo { endCursor } } }') })
  expect([placed.map(({ ids }) => ids), forCursors.length]).toEqual([entries.map(({ ids }) => ids), statements.length])
})

it('details that cannot be told in the trail are not given: the answer is an error that says nothing of why', async () => {
  await database.asOwner((client) => client.query("ALTER TABLE audit_entry ADD CONSTRAINT broken CHECK (kind <> 'CONSULTATION') NOT VALID"))
  try {
    const { data, errors } = await recorder.send('query ($id: ID!) { ocg(id: $id) { alias urn } }', { id: first.id })
    expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, ['UNEXPECTED']])
    expect(JSON.stringify(errors)).not.toMatch(/audit|trail|EM\/1/)
  } finally {
    await database.asOwner((client) => client.query('ALTER TABLE audit_entry DROP CONSTRAINT broken'))
  }
})

it('a change or a refusal that cannot be told in the trail is not made, and its answer is an error', async () => {
  await database.asOwner((client) => client.query('ALTER TABLE audit_entry ADD CONSTRAINT broken CHECK (false) NOT VALID'))
  try {
    for (const alias of ['Third', '']) {
      const { data, errors } = await recorder.send('mutation ($i: RecordOcgInput!) { recordOcg(input: $i) { __typename ... on Refusal { message } } }', {
        i: { key: randomUUID(), facts: aGroup({ alias }) },
      })
      expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, ['UNEXPECTED']])
    }
  } finally {
    await database.asOwner((client) => client.query('ALTER TABLE audit_entry DROP CONSTRAINT broken'))
  }
  const { ocgs } = await recorder.ask<{ ocgs: { edges: object[] } }>('{ ocgs(first: 1, filter: { search: "third" }) { edges { cursor } } }')
  expect(ocgs.edges).toEqual([])
})

it('a history that says which group a record was about before, and a change that names the other group of a merge, are readings of those groups too', async () => {
  const read = async (text: string, given: Record<string, string>) => (await addedBy(database, () => recorder.ask(text, given))).map(({ record_ids }) => record_ids.toSorted())
  const [left, right] = [made(await recorder.groups.record(aGroup({ alias: 'Left' }))), made(await recorder.groups.record(aGroup({ alias: 'Right' })))]
  const [alone, together] = [[[storedId(left.id)]], [[storedId(left.id), storedId(right.id)].toSorted()]]
  const held = await aHeldMeeting(recorder, clock)
  const stayed = made(await requestsOf(recorder).record(aGatewayRequest({ ocg: left.id })))
  const request = made(await requestsOf(recorder).record(aGatewayRequest({ ocg: left.id })))
  const decision = made(await decisionsOf(recorder).record(held.id, aTaskingDecision({ ocg: left.id })))
  clock.pass(1)
  made(await requestsOf(recorder).correct(request, aGatewayRequest({ ocg: right.id })))
  made(await decisionsOf(recorder).correct(decision, aTaskingDecision({ ocg: right.id })))
  await recorder.ask('mutation ($i: RecordOcgLineageInput!) { recordOcgLineage(input: $i) { __typename } }', {
    i: { key: randomUUID(), from: right.id, to: left.id, kind: 'SPLIT_INTO', day: '2026-11-01', reason: 'Split.' },
  })
  expect(await read('query ($id: ID!) { gatewayRequest(id: $id) { history { changes { after } } } }', { id: request.id })).toEqual(together)
  expect(await read('query ($id: ID!) { taskingDecision(id: $id) { history { changes { after } } } }', { id: decision.id })).toEqual(together)
  expect(await read('query ($id: ID!) { gatewayRequest(id: $id) { history { changes { after } } } }', { id: stayed.id })).toEqual(alone)
  expect(await read('query ($id: ID!) { ocg(id: $id) { sinceLastMeeting { changes { inWords } } } }', { id: left.id })).toEqual(together)
  expect(await read('query ($id: ID!) { ocg(id: $id) { sinceLastMeeting { changes { day } } } }', { id: left.id })).toEqual(alone)
})
