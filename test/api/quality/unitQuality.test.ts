import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput, aQuestion } from '../../support/anOutput.ts'
import { countList } from '../../support/pageList.ts'
import type { Person } from '../../support/person.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

type Point = { code: string; inWords: string; records: number; of: number | null; moreThanDays: number | null; recordedIn: string | null }
type Quality = { unit: { code: string }; asAt: string; points: Point[] }

/** It is 20 November 2026 in London. */
const { as, clock, database } = await startApp()
const qualityOf = async (person: Person) =>
  (await person.ask<{ unitQuality: Quality }>('{ unitQuality { unit { code } asAt points { code inWords records of moreThanDays recordedIn } } }')).unitQuality
const pointOf = async (person: Person, code: string) => (await qualityOf(person)).points.find((point) => point.code === code)

/** A unit with two of everything that can be said, and withdrawn and foreign records of each that count nowhere. */
const recorder = as('EMSOU-RECORDER-1')
const days = ['2026-11-20', '2026-11-18', '2026-11-01', '2026-10-21', '2026-10-20', '2026-08', '2025', '2026-10-01/2026-10-03', '2026']
for (const effect of days) made(await recorder.disruptions.record(aDisruption({ effect })))
const long = [await recorder.disruptions.record(aDisruption({ effect: '2025-01-02' })), await recorder.disruptions.record(aDisruption({ effect: '2025' }))]
for (const withdrawn of long.map(made)) made(await recorder.disruptions.withdraw(withdrawn))
made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption({ effect: '2025', supportingUnits: ['EMSOU'] })))
for (const urn of [null, null, 'EM/1', 'EM/2']) made(await recorder.groups.record(aGroup({ alias: `Heron ${urn}`, urn, isUrnProvisional: urn === 'EM/2' })))
made(await recorder.groups.withdraw(made(await recorder.groups.record(aGroup({ alias: 'Gone' })))))
for (const held of ['2026-08-22', '2026-08-23', '2025']) {
  made(await recorder.outputs.record(anOutput({ held, questionnaire: null })))
  made(await recorder.outputs.record(anOutput({ held })))
}
made(await recorder.outputs.record(anOutput({ held: '2026-01-08', questionnaire: { sent: 200, answered: 150, questions: [aQuestion({ measures: 'BEHAVIOUR_AT_FOLLOW_UP' })] } })))
made(await recorder.outputs.withdraw(made(await recorder.outputs.record(anOutput({ held: '2025' })))))
const past = clock.now
clock.pass(60)
saved(await draftsOf(recorder).save(aDraft()))
clock.pass(24 * 60)
saved(await draftsOf(as('EMSOU-RECORDER-2')).save(aDraft()))
saved(await draftsOf(as('TARIAN-RECORDER-1')).save(aDraft()))
clock.set(past.toISOString())

describe('the quality of a unit’s records', () => {
  it('is said in five points in a fixed order, of the viewer’s own unit, now', async () => {
    const quality = await qualityOf(recorder)
    expect([quality.unit.code, quality.asAt]).toEqual(['EMSOU', clock.now.toISOString()])
    expect(quality.points.map(({ code }) => code)).toEqual(['DRAFTS_UNFINISHED', 'DAYS_TO_RECORD', 'DATED_ROUGHLY', 'GROUPS_WITHOUT_URN', 'OUTPUTS_WITHOUT_FOLLOW_UP'])
  })

  it('counts the unit’s drafts and the viewer’s own among them, since the oldest', async () => {
    expect(await pointOf(recorder, 'DRAFTS_UNFINISHED')).toMatchObject({
      records: 2, of: null, inWords: '2 drafts are unfinished in your unit, 1 of them yours. The oldest was begun on 20 November 2026.',
    })
    for (const person of ['EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1']) {
      expect(await pointOf(as(person), 'DRAFTS_UNFINISHED')).toMatchObject({ records: 2, inWords: expect.stringContaining('none of them yours') })
    }
    expect(await pointOf(as('TARIAN-MODERATOR-1'), 'DRAFTS_UNFINISHED')).toMatchObject({ records: 1, inWords: expect.stringContaining('not one of yours') })
  })

  // Days from the last day of effect to 20 November: 0, 2, 19, 30, 31, 81, 324, 48, and 0 for a year that is not over.
  it('says by when half and nine in ten of the disruptions were recorded', async () => {
    expect(await pointOf(recorder, 'DAYS_TO_RECORD')).toMatchObject({
      records: 4, of: 9, moreThanDays: 30, recordedIn: '2026-08-23..2026-11-20',
      inWords: expect.stringContaining('at least half were recorded within 30 days of the last day of effect, and 9 in 10 within 324 days. 4 took more than 30 days'),
    })
  })

  it('says how many disruptions, groups and outputs leave something open', async () => {
    expect(await pointOf(recorder, 'DATED_ROUGHLY')).toMatchObject({ records: 3, of: 9 })
    expect(await pointOf(recorder, 'GROUPS_WITHOUT_URN')).toMatchObject({ records: 2, of: 4, inWords: '2 of 4 groups are without a URN. 1 has a provisional one.' })
    expect(await pointOf(recorder, 'OUTPUTS_WITHOUT_FOLLOW_UP')).toMatchObject({
      records: 4, of: 5, inWords: expect.stringContaining('2 asked nothing, 2 asked something else'),
    })
  })

  it('opens as many records as it counts', async () => {
    for (const person of [recorder, as('EMSOU-MODERATOR-1'), as('TARIAN-UNIT-HEAD-1'), as('SWROCU-RECORDER-1')]) {
      const { unit, points } = await qualityOf(person)
      const led = { unit: unit.code, credit: 'LED' }
      const [, days_, roughly, groups, outputs] = points
      const filter = { ...led, firstRecordedIn: days_?.recordedIn, recordedMoreThanDaysAfter: days_?.moreThanDays }
      expect(await countList(person, 'disruptions', filter)).toBe(days_?.records)
      expect(await countList(person, 'disruptions', { ...led, firstRecordedIn: days_?.recordedIn })).toBe(days_?.of)
      expect(await countList(person, 'disruptions', { ...led, knownOnlyRoughly: true })).toBe(roughly?.records)
      expect(await countList(person, 'disruptions', led)).toBe(roughly?.of)
      expect(await countList(person, 'ocgs', { withoutUrn: true })).toBe(groups?.records)
      expect(await countList(person, 'ocgs', {})).toBe(groups?.of)
      expect(await countList(person, 'outputs', { withoutFollowUp: true })).toBe(outputs?.records)
    }
  })

  it('is said in words where there is nothing at all', async () => {
    const { points } = await qualityOf(as('SWROCU-RECORDER-1'))
    expect(points.map(({ records }) => records)).toEqual([0, 0, 0, 0, 0])
    expect(points.map(({ inWords }) => inWords).join(' ')).not.toMatch(/\b0 (?!days)|NaN|null|undefined/)
  })

  it('looks back on 90 days and no further, today included', async () => {
    const other = as('LONDON-RECORDER-1')
    made(await other.disruptions.record(aDisruption({ forces: ['METROPOLITAN'] })))
    const before = clock.now.toISOString()
    const seen = async (moment: string) => {
      clock.set(moment)
      return (await pointOf(other, 'DAYS_TO_RECORD'))?.of
    }
    expect([await seen('2026-11-20T23:59:00.000Z'), await seen('2027-02-17T23:59:00.000Z'), await seen('2027-02-18T00:01:00.000Z')]).toEqual([1, 1, 0])
    clock.set(before)
  })

  it('is not for people of the network', async () => {
    for (const person of ['NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1', null]) {
      const { data, errors } = await as(person).send('{ unitQuality { asAt } }')
      expect(data).toBeNull()
      expect(errors[0]?.extensions?.code).toMatch(/NOT_ALLOWED|NOT_SIGNED_IN/)
    }
  })

  it('needs one statement for a point at most', async () => {
    const without = await database.statementsOf(() => recorder.ask('{ unitQuality { unit { code } } }'))
    const withPoints = await database.statementsOf(() => qualityOf(recorder))
    expect(withPoints.length - without.length).toBe(5)
  })
})
