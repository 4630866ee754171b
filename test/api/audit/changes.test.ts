import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy, storedId, type Entry } from './trailOf.ts'

const { as, database, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
/** What was changed: readings beside it have tests of their own. */
const changedBy = async (work: () => Promise<unknown>) => (await addedBy(database, work)).filter(({ kind }) => kind !== 'CONSULTATION')
const told = ({ kind, operation, record_kind, record_ids }: Entry) => [kind, operation, record_kind, record_ids]

const group = made(await recorder.groups.record(aGroup({ alias: 'First' })))
const later = made(await recorder.groups.record(aGroup({ alias: 'Second' })))
const one = made(await recorder.disruptions.record(against(group)))
const other = made(await recorder.disruptions.record(aDisruption()))
const output = made(await recorder.outputs.record(anOutput()))
const programme = made(await recorder.programmes.record({ name: 'Safer schools' }))

describe('every change is in the trail, once, with who did it and to which record', () => {
  it('a record made', async () => {
    let id = ''
    const [entry, ...more] = await changedBy(async () => { id = made(await recorder.disruptions.record(aDisruption())).id })
    expect(more).toEqual([])
    expect(entry).toEqual({
      ...entry, at: clock.now, kind: 'COLLECTION', operation: 'recordDisruption', person_code: 'EMSOU-RECORDER-1', role: 'RECORDER', unit_code: 'EMSOU', session_id: null,
      record_kind: 'Disruption', record_ids: [storedId(id)], record_unit_code: 'EMSOU', detail: {},
    })
  })

  it.each<[string, () => Promise<unknown>, unknown[]]>([
    ['a group', () => recorder.groups.correct(group, aGroup({ alias: 'First again' })), ['ALTERATION', 'correctOcg', 'Ocg', [storedId(group.id)]]],
    ['an output', () => recorder.outputs.correct(output, anOutput({ peopleReached: 7 })), ['ALTERATION', 'correctOutput', 'Output', [storedId(output.id)]]],
    ['a programme', () => recorder.programmes.withdraw(programme), ['ALTERATION', 'withdrawProgramme', 'Programme', [storedId(programme.id)]]],
    ['a disruption', () => recorder.disruptions.correct(one, against(group, { grade: 'MAJOR' })), ['ALTERATION', 'correctDisruption', 'Disruption', [storedId(one.id)]]],
  ])('%s changed', async (_name, change, entry) => {
    clock.pass(1)
    expect((await changedBy(change)).map(told)).toEqual([entry])
  })

  it('a link names both ends, set and taken back', async () => {
    const ids = [storedId(one.id), storedId(other.id)]
    expect((await changedBy(() => pairsOf(recorder).link(one, other))).map(told)).toEqual([['COMBINATION', 'linkDisruptions', 'Disruption', ids]])
    clock.pass(1)
    expect((await changedBy(() => pairsOf(recorder).unlink(other, one))).map(told)).toEqual([['ALTERATION', 'removeDisruptionLink', 'Disruption', ids.toReversed()]])
  })

  it('a record made with links names what it is linked to', async () => {
    const [entry] = await changedBy(() =>
      recorder.ask('mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename } }', {
        input: { key: randomUUID(), facts: aDisruption(), links: [{ other: other.id, kind: 'RELATED' }] },
      }),
    )
    expect([entry?.record_ids.length, entry?.record_ids[1]]).toEqual([2, storedId(other.id)])
  })

  it('a merge names both records, and so does its undoing', async () => {
    const double = made(await recorder.disruptions.record(aDisruption()))
    clock.pass(1)
    const ids = [storedId(double.id), storedId(other.id)]
    let merged: { id: string; version: number } = double
    expect((await changedBy(async () => { merged = made(await pairsOf(recorder).merge(double, other)) })).map(told)).toEqual([['COMBINATION', 'mergeDisruption', 'Disruption', ids]])
    clock.pass(1)
    expect((await changedBy(() => recorder.disruptions.restore(merged))).map(told)).toEqual([['ALTERATION', 'restoreDisruption', 'Disruption', ids]])
  })

  it('a lineage names both groups', async () => {
    const [entry] = await changedBy(() =>
      recorder.ask('mutation ($i: RecordOcgLineageInput!) { recordOcgLineage(input: $i) { __typename } }', {
        i: { key: randomUUID(), from: group.id, to: later.id, kind: 'SPLIT_INTO', day: '2026-10-01', reason: 'They split.' },
      }),
    )
    expect(entry && told(entry)).toEqual(['COMBINATION', 'recordOcgLineage', 'Ocg', [storedId(group.id), storedId(later.id)]])
  })

  it('a draft saved, saved again and thrown away; saved unchanged it is no change', async () => {
    const drafts = draftsOf(recorder)
    const draft = aDraft()
    const kinds = await changedBy(async () => {
      saved(await drafts.save(draft))
      saved(await drafts.save(draft))
      saved(await drafts.save({ ...draft, revision: 1, summary: 'Line 13' }))
      await drafts.discard(draft.key, 2)
      await drafts.discard(draft.key, 2)
    })
    expect(kinds.map(told)).toEqual([
      ['COLLECTION', 'saveDraft', 'Draft', []],
      ['ALTERATION', 'saveDraft', 'Draft', []],
      ['ERASURE', 'discardDraft', 'Draft', []],
    ])
  })
})

it('the same submission again adds no second entry', async () => {
  const key = randomUUID()
  const entries = await changedBy(async () => {
    made(await recorder.disruptions.record(aDisruption(), { key }))
    made(await recorder.disruptions.record(aDisruption(), { key }))
  })
  expect(entries).toHaveLength(1)
})

it('a request of several changes has an entry for each, in one transaction', async () => {
  const entries = await changedBy(() =>
    recorder.ask('mutation ($a: RecordDisruptionInput!, $b: RecordDisruptionInput!) { a: recordDisruption(input: $a) { __typename } b: recordDisruption(input: $b) { __typename } }', {
      a: { key: randomUUID(), facts: aDisruption() }, b: { key: randomUUID(), facts: aDisruption() },
    }),
  )
  expect(entries.map(({ operation }) => operation)).toEqual(['recordDisruption', 'recordDisruption'])
  expect(new Set(entries.map((entry) => (entry as unknown as { transaction_id: string }).transaction_id)).size).toBe(1)
})

it('no entry holds a word that was typed', async () => {
  const word = 'Zanzibarische'
  const entries = await addedBy(database, async () => {
    made(await recorder.disruptions.record(aDisruption({ whatHappened: word, gradeReason: word, operationName: word })))
    made(await recorder.groups.record(aGroup({ alias: word })))
    await recorder.disruptions.record(aDisruption({ whatHappened: word, effect: word }))
    await draftsOf(recorder).save(aDraft({ summary: word, content: JSON.stringify({ [word]: word }) }))
  })
  expect(entries.length).toBeGreaterThan(3)
  expect(JSON.stringify(entries)).not.toContain(word)
})
