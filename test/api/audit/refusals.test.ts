import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { aGroup } from '../../support/aGroup.ts'
import { made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy } from './trailOf.ts'

const { as, database, leavesNothing, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const board = as('NETWORK-BOARD-MEMBER-1')
const record = made(await recorder.disruptions.record(aDisruption()))
const group = made(await recorder.groups.record(aGroup()))
const refusalsOf = async (work: () => Promise<unknown>) =>
  (await addedBy(database, work)).map(({ kind, operation, person_code, record_ids, detail }) => [kind, operation, person_code, record_ids, detail])
const one = (field: string, code: string, times = 1) => ({ refusals: [{ field, code, times }] })

it.each<[string, () => Promise<unknown>, unknown[]]>([
  ['facts that are wrong', () => recorder.disruptions.record(aDisruption({ effect: 'never' })), ['REFUSAL', 'recordDisruption', 'EMSOU-RECORDER-1', [], one('Mutation.recordDisruption', 'REFUSED')]],
  ['another unit’s record', () => as('TARIAN-RECORDER-1').disruptions.withdraw(record), ['REFUSAL', 'withdrawDisruption', 'TARIAN-RECORDER-1', [], one('Mutation.withdrawDisruption', 'REFUSED')]],
  ['a version that is not current', () => recorder.disruptions.correct(record, aDisruption(), { version: 7 }), ['REFUSAL', 'correctDisruption', 'EMSOU-RECORDER-1', [], one('Mutation.correctDisruption', 'STALE')]],
  ['a role that does not record', () => board.disruptions.record(aDisruption()), ['REFUSAL', 'recordDisruption', 'NETWORK-BOARD-MEMBER-1', [], one('Mutation.recordDisruption', 'REFUSED')]],
  ['nobody who records', () => as(null).disruptions.record(aDisruption()), ['REFUSAL', 'recordDisruption', null, [], one('Mutation.recordDisruption', 'REFUSED')]],
  ['a text that looks like a phone number', () => recorder.send('mutation ($i: RecordOcgInput!) { recordOcg(input: $i) { __typename } }', { i: { key: randomUUID(), facts: aGroup({ alias: '07700 900123' }) } }),
    ['REFUSAL', 'recordOcg', 'EMSOU-RECORDER-1', [], one('Mutation.recordOcg', 'TEXT_WARNING')]],
  ['a list that a role does not see', () => board.send('{ ocgs(first: 1) { totalCount } }'), ['REFUSAL', 'ocgs', 'NETWORK-BOARD-MEMBER-1', [], one('Query.ocgs', 'NOT_ALLOWED')]],
  ['a list for nobody', () => as(null).send('{ ocgs(first: 1) { totalCount } }'), ['REFUSAL', 'ocgs', null, [], one('Query.ocgs', 'NOT_SIGNED_IN')]],
  ['a period that is none', () => recorder.send('{ unitImpact(unit: "EMSOU", period: "nonsense") { __typename } }'), ['REFUSAL', 'unitImpact', 'EMSOU-RECORDER-1', [], one('Query.unitImpact', 'REFUSED')]],
])('a refusal of %s is in the trail by field and code alone, and nothing else was changed', async (_name, attempt, entry) => {
  let entries: unknown[] = []
  expect(await leavesNothing(async () => { entries = await refusalsOf(attempt) })).toBe(true)
  expect(entries).toEqual([entry])
})

it('the answer is the same in every word as one that nobody noted, and says nothing of the trail', async () => {
  const answer = refused(await recorder.disruptions.record(aDisruption({ effect: 'never' })))
  expect(Object.keys(answer).toSorted()).toEqual(['__typename', 'message', 'problems'])
  expect(JSON.stringify(await board.send('{ ocgs(first: 1) { totalCount } }'))).not.toMatch(/trail|audit|record/i)
})

it('a record of another unit and one that never was leave the same in the trail', async () => {
  const stranger = as('TARIAN-RECORDER-1')
  const never = { id: Buffer.from('Disruption:01900000-0000-7000-8000-000000000000').toString('base64'), version: 1 }
  expect(await refusalsOf(() => stranger.disruptions.withdraw(record))).toEqual(await refusalsOf(() => stranger.disruptions.withdraw(never)))
  expect(await refusalsOf(() => stranger.send('query ($id: ID!) { ocg(id: $id) { alias } node(id: $id) { id } }', { id: group.id }))).toEqual([])
})

it('the words, ids and aliases that were sent are not in it', async () => {
  const entries = await refusalsOf(() =>
    board.send('query Seekretword($id: ID!) { seekretword: ocg(id: $id) { seekretword: alias } node(id: "seekretword") { id } }', { id: group.id }),
  )
  expect(JSON.stringify(entries)).toContain('Query.ocg')
  expect(JSON.stringify(entries)).not.toMatch(new RegExp(`seekretword|${group.id}`, 'i'))
})

it('many refusals of one request are one entry that lists them', async () => {
  const fields = Array.from({ length: 5 }, (_, index) => `a${index}: ocg(id: "x") { alias }`).join(' ')
  const [entry, ...more] = await addedBy(database, () => board.send(`{ ${fields} disruption(reference: "x") { id } }`))
  expect(more).toEqual([])
  expect(entry?.detail).toEqual({
    fields: ['ocg', 'disruption'],
    refusals: [{ field: 'Query.ocg', code: 'NOT_ALLOWED', times: 5 }, { field: 'Query.disruption', code: 'NOT_ALLOWED', times: 1 }],
  })
})

it('a mutation that is refused in its answer keeps nothing but the entry that says so', async () => {
  let entries: unknown[] = []
  const withWrongPage = 'mutation ($i: RecordOcgInput!) { recordOcg(input: $i) { __typename ... on Ocg { urn disruptions(first: 500) { totalCount } } } }'
  expect(await leavesNothing(async () => {
    entries = await refusalsOf(() => recorder.send(withWrongPage, { i: { key: randomUUID(), facts: aGroup({ alias: 'Undone' }) } }))
  })).toBe(true)
  expect(entries).toEqual([['REFUSAL', 'recordOcg', 'EMSOU-RECORDER-1', [], one('Mutation.recordOcg', 'REFUSED')]])
})

it('a mutation that ends in a fault of ours is no refusal: it is in the log, and not in the trail', async () => {
  await database.asOwner((client) => client.query("ALTER TABLE ocg_version ADD CONSTRAINT no_fault CHECK (alias <> 'Fault') NOT VALID"))
  let entries: unknown[] = []
  expect(await leavesNothing(async () => {
    entries = await refusalsOf(async () => {
      const { errors } = await recorder.send('mutation ($i: RecordOcgInput!) { recordOcg(input: $i) { __typename } }', { i: { key: randomUUID(), facts: aGroup({ alias: 'Fault' }) } })
      expect(errors[0]?.extensions?.code).toBe('UNEXPECTED')
    })
  })).toBe(true)
  expect(entries).toEqual([])
  expect(logged.at(-1)).toMatchObject({ code: '23514' })
})

it('drafts are refused there too', async () => {
  const drafts = draftsOf(recorder)
  const draft = saved(await drafts.save(aDraft()))
  expect(await refusalsOf(() => drafts.save(aDraft({ key: draft.key, revision: 9, summary: 'Line 14' })))).toEqual([['REFUSAL', 'saveDraft', 'EMSOU-RECORDER-1', [], one('Mutation.saveDraft', 'STALE')]])
  expect(await refusalsOf(() => drafts.discard(draft.key, 9))).toEqual([['REFUSAL', 'discardDraft', 'EMSOU-RECORDER-1', [], one('Mutation.discardDraft', 'STALE')]])
})
