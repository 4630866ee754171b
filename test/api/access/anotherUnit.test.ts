import { describe, expect, it } from 'vitest'
import { against, aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { everyWayToRead } from '../../support/everyWayToRead.ts'
import { everyField } from '../../support/everyField.ts'
import { readingAll } from '../../support/readingAll.ts'
import { made } from '../../support/records.ts'
import type { ShownDisruption } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, leavesNothing } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))

/** A group, a disruption and an output of EMSOU; ERSOU supported the disruption, TARIAN had no part in it. */
const recorder = as('EMSOU-RECORDER-1')
const group = made(await recorder.groups.record(aGroup({ alias: 'Sandpiper' })))
const disruption = made(
  await recorder.disruptions.record(against(group, { supportingUnits: ['ERSOU'], grade: 'NEGATIVE', gradeReason: 'A source was compromised.', ownReference: 'EM-S-1' })),
)
const output = made(await recorder.outputs.record(anOutput({ disruption: disruption.id })))
const nowhere = (type: string) => Buffer.from(`${type}:018f4aaa-0000-7000-8000-000000000000`).toString('base64')

describe('a supporting unit', () => {
  const supporter = as('ERSOU-RECORDER-1')

  it('sees the disruption and the group’s alias, but not the group’s page', async () => {
    const { disruption: seen } = await supporter.ask<{ disruption: ShownDisruption }>(
      `query ($r: String!) { disruption(reference: $r) { ${everyField('Disruption')} } }`, { r: disruption.reference },
    )
    expect(seen).toMatchObject({ reference: disruption.reference, whatHappened: disruption.whatHappened, outcomes: disruption.outcomes, mayCorrect: false })
    expect(seen.target).toEqual({ kind: 'OCG', label: 'Sandpiper', ocg: null })
    expect(await supporter.ask('query ($id: ID!) { ocg(id: $id) { alias } node(id: $id) { id } ocgs { totalCount } }', { id: group.id })).toEqual({
      ocg: null, node: null, ocgs: { totalCount: 0 },
    })
  })

  it('sees the grade, but not the reason, whoever asks', async () => {
    for (const person of ['ERSOU-RECORDER-1', 'ERSOU-PERFORMANCE-LEAD-1', 'ERSOU-UNIT-HEAD-1', 'ERSOU-MODERATOR-1']) {
      const { disruption: seen } = await as(person).ask<{ disruption: ShownDisruption }>(
        'query ($r: String!) { disruption(reference: $r) { countedGrade gradings { grade reason isReasonWithheld } } }', { r: disruption.reference },
      )
      expect(seen).toEqual({ countedGrade: 'NEGATIVE', gradings: [{ grade: 'NEGATIVE', reason: null, isReasonWithheld: true }] })
    }
  })

  it('cannot see the reason of another grade either', async () => {
    const major = made(await recorder.disruptions.record(aDisruption({ supportingUnits: ['ERSOU'], grade: 'MAJOR' })))
    const { disruption: seen } = await supporter.ask<{ disruption: ShownDisruption }>(
      'query ($r: String!) { disruption(reference: $r) { gradings { reason isReasonWithheld } } }', { r: major.reference },
    )
    expect(seen.gradings).toEqual([{ reason: null, isReasonWithheld: true }])
  })

  it('cannot correct or withdraw it, in the words for one that does not exist', async () => {
    expect(await leavesNothing(async () => {
      const none = { id: nowhere('Disruption'), version: 1 }
      expect(await supporter.disruptions.correct(disruption, aDisruption())).toEqual(await supporter.disruptions.correct(none, aDisruption()))
      expect(await supporter.disruptions.withdraw(disruption)).toEqual(await supporter.disruptions.withdraw(none))
    })).toBe(true)
  })

  it('finds it by group only where it may see the group: a filter tells nothing', async () => {
    const { disruptions } = await supporter.ask<{ disruptions: object }>(
      'query ($a: ID!) { disruptions(filter: { ocg: $a, credit: SUPPORTED }) { totalCount edges { node { id } } } }', { a: group.id },
    )
    const none = await supporter.ask<{ disruptions: object }>(
      'query ($a: ID!) { disruptions(filter: { ocg: $a, credit: SUPPORTED }) { totalCount edges { node { id } } } }', { a: nowhere('Ocg') },
    )
    expect(disruptions).toEqual(none.disruptions)
  })

  it('does not find it by the leading unit’s own reference under another unit’s name', async () => {
    const { led } = await supporter.ask<{ led: { totalCount: number } }>('{ led: disruptions(filter: { unit: "ERSOU" }) { totalCount } }')
    expect(led.totalCount).toBe(0)
  })
})

describe('another unit', () => {
  const people = ['TARIAN-RECORDER-1', 'TARIAN-PERFORMANCE-LEAD-1', 'TARIAN-UNIT-HEAD-1', 'TARIAN-MODERATOR-1']
  it.each(people)('sees nothing of it as %s: every way of asking answers as if it did not exist', async (person) => {
    const seen = await as(person).send(everyWayToRead, { d: disruption.id, g: group.id, o: output.id, dr: disruption.reference, or: output.reference })
    const none = await as(person).send(everyWayToRead, {
      d: nowhere('Disruption'), g: nowhere('Ocg'), o: nowhere('Output'), dr: 'EMSOU-2026-9999', or: 'EMSOU-P-2026-9999',
    })
    expect(seen).toEqual(none)
    expect(seen.errors).toEqual([])
    expect(seen.data).toMatchObject({ d: null, g: null, o: null, nodes: [null, null, null], disruption: null, output: null, ocg: null })
    expect(seen.data?.disruptions).toEqual({ totalCount: 0, edges: [] })
  })

  it('cannot correct, withdraw, target or link anything of it, in the words for what does not exist', async () => {
    const other = as('TARIAN-RECORDER-1')
    const none = (type: string) => ({ id: nowhere(type), version: 1 })
    expect(await leavesNothing(async () => {
      expect(await other.disruptions.correct(disruption, aDisruption())).toEqual(await other.disruptions.correct(none('Disruption'), aDisruption()))
      expect(await other.disruptions.withdraw(disruption)).toEqual(await other.disruptions.withdraw(none('Disruption')))
      expect(await other.groups.correct(group, aGroup())).toEqual(await other.groups.correct(none('Ocg'), aGroup()))
      expect(await other.groups.withdraw(group)).toEqual(await other.groups.withdraw(none('Ocg')))
      expect(await other.outputs.correct(output, anOutput())).toEqual(await other.outputs.correct(none('Output'), anOutput()))
      expect(await other.outputs.withdraw(output)).toEqual(await other.outputs.withdraw(none('Output')))
      expect(await other.disruptions.record(against(group))).toEqual(await other.disruptions.record(against(none('Ocg'))))
      expect(await other.outputs.record(anOutput({ disruption: disruption.id }))).toEqual(await other.outputs.record(anOutput({ disruption: nowhere('Disruption') })))
    })).toBe(true)
  })
})
