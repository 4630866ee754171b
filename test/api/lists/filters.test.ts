import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput, aQuestion } from '../../support/anOutput.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import { pageList, type ListAsked } from '../../support/pageList.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** It is 20 November 2026 in London. */
const { as, clock, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')

const idsOf = async (list: ListAsked['list'], filter: object, asAt: string | null = null) =>
  (await pageList<{ id: string }>(recorder, { list, fields: 'id', filter, asAt })).map(({ id }) => id).toSorted()

const told = {
  day: made(await recorder.disruptions.record(aDisruption({ effect: '2026-11-12' }))),
  range: made(await recorder.disruptions.record(aDisruption({ effect: '2026-10-01/2026-10-20' }))),
  month: made(await recorder.disruptions.record(aDisruption({ effect: '2026-09' }))),
  year: made(await recorder.disruptions.record(aDisruption({ effect: '2026' }))),
}

describe('disruptions can be filtered by', () => {
  const named = (names: (keyof typeof told)[]) => names.map((name) => told[name].id).toSorted()

  it('days known only to the month or year; a range is exact enough', async () => {
    expect(await idsOf('disruptions', { knownOnlyRoughly: true })).toEqual(named(['month', 'year']))
    expect(await idsOf('disruptions', { knownOnlyRoughly: false })).toHaveLength(4)
  })

  // Days from the last day of effect to 20 November: 8, 31, 51, and a year that is not over.
  it.each<[number, (keyof typeof told)[]]>([
    [0, ['day', 'range', 'month']], [7, ['day', 'range', 'month']], [8, ['range', 'month']], [30, ['range', 'month']],
    [31, ['month']], [50, ['month']], [51, []], [3_660, []],
  ])('recording more than %i days after the last day of effect', async (days, names) => {
    expect(await idsOf('disruptions', { recordedMoreThanDaysAfter: days })).toEqual(named(names))
  })

  it.each([-1, 3_661])('no number of days such as %i', async (days) => {
    const { data, errors } = await recorder.send('query ($days: Int) { disruptions(filter: { recordedMoreThanDaysAfter: $days }) { totalCount } }', { days })
    expect(data).toBeNull()
    expect(errors[0]?.extensions).toMatchObject({ code: 'REFUSED', problems: [{ field: 'recordedMoreThanDaysAfter' }] })
  })

  it('no dating too loosely without a period for which it would be', async () => {
    const { data, errors } = await recorder.send('{ disruptions(filter: { datedTooLoosely: true }) { totalCount } }')
    expect([data ?? null, errors[0]?.extensions]).toMatchObject([null, { code: 'REFUSED', problems: [{ field: 'datedTooLoosely' }] }])
  })

  it('the period of first recording, in London days', async () => {
    const late = as('SWROCU-RECORDER-1')
    const ids = async (period: string) => (await pageList<{ id: string }>(late, { list: 'disruptions', fields: 'id', filter: { firstRecordedIn: period } })).map(({ id }) => id)
    const before = clock.now.toISOString()
    clock.set('2027-03-31T22:59:00.000Z')
    const march = made(await late.disruptions.record(aDisruption({ forces: [] })))
    clock.set('2027-03-31T23:30:00.000Z') // already 1 April in London
    const april = made(await late.disruptions.record(aDisruption({ forces: [] })))
    clock.set('2027-05-10T09:00:00.000Z')
    // A correction is no first recording.
    made(await late.disruptions.correct(march, aDisruption({ forces: [], effect: '2026-11-01' })))
    expect(await ids('FY2026')).toEqual([march.id])
    expect(await ids('M2027-03')).toEqual([march.id])
    expect(await ids('M2027-04')).toEqual([april.id])
    expect(await ids('2027-04-01..2027-04-01')).toEqual([april.id])
    expect(await ids('M2027-05')).toEqual([])
    clock.set(before)
  })

  it('no period of first recording that is none', async () => {
    const { errors } = await recorder.send('{ disruptions(filter: { firstRecordedIn: "Michaelmas" }) { totalCount } }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'REFUSED', problems: [{ field: 'firstRecordedIn' }] })
  })

  it('days to record from the days of effect as corrected, as at the moment of reading', async () => {
    const other = as('YHROCU-RECORDER-1')
    const record = made(await other.disruptions.record(aDisruption({ effect: '2026-11-19', forces: [] })))
    const then = clock.now.toISOString()
    clock.pass(1)
    made(await other.disruptions.correct(record, aDisruption({ effect: '2026-08-01', forces: [] })))
    const late = async (asAt: string | null) => (await pageList(other, { list: 'disruptions', fields: 'id', filter: { recordedMoreThanDaysAfter: 30 }, asAt })).length
    expect([await late(null), await late(then)]).toEqual([1, 0])
  })
})

it('groups can be filtered by having no URN; a provisional one is one', async () => {
  const without = made(await recorder.groups.record(aGroup({ alias: 'Without', urn: null })))
  made(await recorder.groups.record(aGroup({ alias: 'Provisional', urn: 'P/1', isUrnProvisional: true })))
  made(await recorder.groups.record(aGroup({ alias: 'With', urn: 'EM/1' })))
  expect(await idsOf('ocgs', { withoutUrn: true })).toEqual([without.id])
})

describe('outputs can be filtered by', () => {
  const followedUp = { sent: 200, answered: 150, questions: [aQuestion(), aQuestion({ measures: 'BEHAVIOUR_AT_FOLLOW_UP' })] }

  it('lacking a follow-up 90 days after their last day', async () => {
    const record = async (changed: object) => made(await recorder.outputs.record(anOutput(changed))).id
    const askedNothing = await record({ held: '2026-08-22', questionnaire: null })
    const askedOtherwise = await record({ held: '2026-08-01/2026-08-22' })
    const month = await record({ held: '2026-07' })
    await record({ held: '2026-08-23', questionnaire: null }) // 89 days
    await record({ held: '2026-08-22/2026-08-23', questionnaire: null })
    await record({ held: '2026-08', questionnaire: null })
    await record({ held: '2026-05-01', questionnaire: followedUp })
    expect(await idsOf('outputs', { withoutFollowUp: true })).toEqual([askedNothing, askedOtherwise, month].toSorted())
  })

  it('lacking a follow-up on the day of the moment of reading', async () => {
    const other = as('NEROCU-RECORDER-1')
    made(await other.outputs.record(anOutput({ held: '2026-11-20', questionnaire: null })))
    const count = async (asAt: string | null) => (await pageList(other, { list: 'outputs', fields: 'id', filter: { withoutFollowUp: true }, asAt })).length
    const before = clock.now.toISOString()
    clock.set('2027-02-17T23:59:00.000Z')
    expect(await count(null)).toBe(0)
    clock.set('2027-02-18T00:00:00.000Z')
    expect([await count(null), await count('2027-02-17T12:00:00.000Z')]).toEqual([1, 0])
    clock.set(before)
  })

  it('a programme', async () => {
    const other = as('ERSOU-RECORDER-1')
    const programme = made(await other.programmes.record(aProgramme()))
    const part = made(await other.outputs.record(anOutput({ programme: programme.id })))
    made(await other.outputs.record(anOutput()))
    const ids = async (person: typeof other) => (await pageList<{ id: string }>(person, { list: 'outputs', fields: 'id', filter: { programme: programme.id } })).map(({ id }) => id)
    expect(await ids(other)).toEqual([part.id])
    expect(await ids(recorder)).toEqual([])
  })

  it('a programme that is none, and then there are none', async () => {
    for (const programme of ['nonsense', Buffer.from('Programme:018f4aaa-0000-7000-8000-000000000000').toString('base64')]) {
      expect(await idsOf('outputs', { programme })).toEqual([])
    }
    expect(logged).toEqual([])
  })
})
