import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { addGradingAs } from '../../support/addGradingAs.ts'
import { anOutput } from '../../support/anOutput.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { asViewer } from '../../support/asViewer.ts'
import { made } from '../../support/records.ts'
import { moved } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock, database } = app
const recorder = as('EMSOU-RECORDER-1')
const other = as('ERSOU-RECORDER-1')
const place = { unit: 'EMSOU', period: 'M2026-10' }
const story = aReturnOf(app, place)

type Changes = {
  since: string; isSinceAcceptance: boolean; records: number; recordedLate: number; corrected: number; withdrawn: number; gradedAgain: number
  figures: { figure: string; key: string; name: string; keyInWords: string; before: string; after: string }[]
  changedRecords: { id: string; reference: string; isOutput: boolean; change: string; reason: string | null; changedBy: { code: string }; changedAt: string }[]
}
const changesQuery = `query ($unit: String!, $period: String!, $asAt: Instant) { return(unit: $unit, period: $period, asAt: $asAt) { state changes {
  since isSinceAcceptance records recordedLate corrected withdrawn gradedAgain figures { figure key name keyInWords before after }
  changedRecords { id reference isOutput change reason changedBy { code } changedAt } } } }`
const changesFor = async (code: string, asAt: Date | null = null) =>
  (await as(code).ask<{ return: { state: string; changes: Changes | null } | null }>(changesQuery, { ...place, asAt: asAt?.toISOString() ?? null })).return
const counts = ({ records, recordedLate, corrected, withdrawn, gradedAgain }: Changes) => ({ records, recordedLate, corrected, withdrawn, gradedAgain })
const nothing = { records: 0, recordedLate: 0, corrected: 0, withdrawn: 0, gradedAgain: 0 }
const october = (day: number) => aDisruption({ effect: `2026-10-${day}`, outcomes: [], grade: 'MINOR' })

const record = async (day: number) => made(await recorder.disruptions.record(october(day)))
const [corrected, withdrawn, regraded, moved_] = [await record(12), await record(13), await record(14), await record(15)]
const supported = made(await other.disruptions.record({ ...october(16), supportingUnits: ['EMSOU'], forces: ['KENT'] }))
const output = made(await recorder.outputs.record(anOutput({ held: '2026-10-04' })))

clock.pass(5)
await story.accepted()
const accepted = clock.now
const quiet = (await changesFor('NETWORK-NOCC-ANALYST-1'))?.changes

clock.pass(10)
made(await recorder.disruptions.correct(corrected, { ...october(12), threats: ['FRAUD'] }, { reason: 'It was fraud.' }))
made(await recorder.disruptions.withdraw(withdrawn, { reason: 'Entered twice.' }))
await addGradingAs(app, 'EMSOU-PERFORMANCE-LEAD-1', regraded.id, 'ORIGINATOR', 'MAJOR')
made(await recorder.disruptions.correct(moved_, aDisruption({ effect: '2026-11-02', outcomes: [], grade: 'MINOR' }), { reason: 'It was in November.' }))
const late = made(await recorder.disruptions.record({ ...october(20), grade: 'NEGATIVE' }))
made(await other.disruptions.withdraw(supported, { reason: 'Not ours.' }))
made(await recorder.outputs.correct(output, anOutput({ held: '2026-10-04', peopleReached: null }), { reason: 'Nobody counted.' }))
// Not of this period, so no change of it.
made(await recorder.disruptions.record(aDisruption({ effect: '2026-11-03' })))
const changed = clock.now

describe('a return that stands as accepted', () => {
  it('has no changes while nothing changes behind it', () => {
    expect(quiet && counts(quiet)).toEqual(nothing)
    expect(quiet?.figures).toEqual([])
    expect(new Date(quiet?.since ?? 0).getTime()).toBeLessThanOrEqual(accepted.getTime() - 60_000)
  })

  it('tells its unit old and new of each figure, and of each record why, who and when', async () => {
    const changes = (await changesFor('EMSOU-PERFORMANCE-LEAD-1', changed))?.changes
    expect(changes && counts(changes)).toEqual({ records: 7, recordedLate: 1, corrected: 3, withdrawn: 2, gradedAgain: 1 })
    const told = changes?.changedRecords.map(({ id, change, reason, changedBy, isOutput }) => [id, change, reason, changedBy.code, isOutput])
    expect(told).toHaveLength(7)
    expect(told).toEqual(expect.arrayContaining([
      [corrected.id, 'CORRECTED', 'It was fraud.', 'EMSOU-RECORDER-1', false],
      [withdrawn.id, 'WITHDRAWN', 'Entered twice.', 'EMSOU-RECORDER-1', false],
      [regraded.id, 'GRADED_AGAIN', 'By the panel’s notes.', 'EMSOU-PERFORMANCE-LEAD-1', false],
      [moved_.id, 'CORRECTED', 'It was in November.', 'EMSOU-RECORDER-1', false],
      [late.id, 'RECORDED_LATE', null, 'EMSOU-RECORDER-1', false],
      [supported.id, 'WITHDRAWN', 'Not ours.', 'ERSOU-RECORDER-1', false],
      [output.id, 'CORRECTED', 'Nobody counted.', 'EMSOU-RECORDER-1', true],
    ]))
    expect(new Set(changes?.changedRecords.map(({ changedAt }) => changedAt))).toEqual(new Set([changed.toISOString()]))
    const figures = changes?.figures.map(({ figure, keyInWords, before, after }) => [figure, keyInWords, before, after])
    expect(figures).toEqual(expect.arrayContaining([
      ['DISRUPTIONS_LED', 'Major', '0', '1'], ['DISRUPTIONS_LED', 'Minor', '4', '1'], ['DISRUPTIONS_LED', 'Negative', '0', '1'],
      ['DISRUPTIONS_SUPPORTED', 'Minor', '1', '0'], ['DISRUPTIONS_BY_THREAT', 'Fraud and other economic crime, minor', '0', '1'],
      ['OUTPUTS_REACHED', 'Talk, prevent', '240', 'Nobody counted'], ['OUTPUTS_WITHOUT_COUNT', 'Talk, prevent', '0', '1'],
    ]))
    expect(figures?.some(([figure]) => figure === 'STAFF_IN_POST' || figure === 'OUTPUTS')).toBe(false)
  })

  it('tells the centre the same figures and counts, and no record', async () => {
    const [own, centre] = [(await changesFor('EMSOU-RECORDER-1', changed))?.changes, (await changesFor('NETWORK-NOCC-ACCEPTER-1', changed))?.changes]
    expect(centre).toEqual({ ...own, changedRecords: [] })
  })

  it('as at a moment before, it had none of them', async () => {
    const changes = (await changesFor('EMSOU-RECORDER-1', accepted))?.changes
    expect(changes && counts(changes)).toEqual(nothing)
  })

  it('tells people of other units and the board nothing of it', async () => {
    expect(await changesFor('ERSOU-UNIT-HEAD-1')).toBeNull()
    const { data } = await as('NETWORK-BOARD-MEMBER-1').send(changesQuery, place)
    expect(data?.['return'] ?? null).toBeNull()
  })

  it('is counted for the centre beside all others, for its own unit, and for nobody else', async () => {
    const counted = (code: string, span = ['2026-10-01', '2026-11-01']) => asViewer(database, code, async (client) =>
      (await client.query('SELECT unit_code, period_code, records, recorded_late, corrected, withdrawn, graded_again FROM aggregates.returns_changed($1, $2, $3)', [changed, ...span])).rows as unknown[])
    const own = [{ unit_code: 'EMSOU', period_code: 'M2026-10', records: 7, recorded_late: 1, corrected: 3, withdrawn: 2, graded_again: 1 }]
    expect(await counted('NETWORK-NOCC-ANALYST-1')).toEqual(own)
    expect(await counted('EMSOU-RECORDER-1')).toEqual(own)
    expect([await counted('EMSOU-RECORDER-1', ['2026-10-02', '2026-12-01']), await counted('EMSOU-RECORDER-1', ['2026-01-01', '2026-10-01'])]).toEqual([[], []])
    expect(await counted('ERSOU-RECORDER-1')).toEqual([])
    expect(await counted('NETWORK-BOARD-MEMBER-1')).toEqual([])
  })

  it('a function given another unit’s name tells a unit neither counts nor records', async () => {
    const asked = (code: string) => asViewer(database, code, async (client) => [
      ...(await client.query(`SELECT * FROM aggregates.changed_since($1, $2, '2026-10-01', '2026-11-01', 'EMSOU')`, [changed, accepted])).rows as unknown[],
      ...(await client.query(`SELECT * FROM own_changed_records($1, $2, '2026-10-01', '2026-11-01') WHERE record_id <> ALL (SELECT id FROM disruption)`, [changed, accepted])).rows as unknown[],
    ])
    expect(await asked('EMSOU-RECORDER-1')).toHaveLength(2)
    expect(await asked('TARIAN-RECORDER-1')).toEqual([])
  })
})

describe('a return that is approved', () => {
  const later = { unit: 'ERSOU', period: 'M2026-10' }
  const prepared = aReturnOf(app, later)

  it('goes back to draft instead of being sent where a record changed, and says which figure', async () => {
    const ready = await prepared.approved()
    made(await other.disruptions.record({ ...october(21), forces: ['KENT'] }))
    const after = moved(await prepared.lead.submit(later, ready))
    expect([after.state, after.sentAt]).toEqual(['DRAFT', null])
    const { return: found } = await as('ERSOU-RECORDER-1').ask<{ return: { changes: Changes } }>(changesQuery, later)
    expect(counts(found.changes)).toEqual({ ...nothing, records: 1, recordedLate: 1 })
    expect(found.changes.isSinceAcceptance).toBe(false)
    expect(found.changes.figures).toContainEqual(expect.objectContaining({ figure: 'DISRUPTIONS_LED', key: 'MINOR', before: '0', after: '1' }))
  })
})

describe('a return that is revised', () => {
  it('shows what changed since it was accepted until the revision is, and then no more', async () => {
    clock.pass(5)
    moved(await story.accepter.reopen(place, await story.read()))
    const reopened = await changesFor('EMSOU-RECORDER-1')
    expect([reopened?.state, reopened?.changes?.records, reopened?.changes?.isSinceAcceptance]).toEqual(['REOPENED', 7, true])
    await story.draft([{ about: 'PARTNER_STAFF', key: '', quantity: '7' }])
    const drafted = await changesFor('NETWORK-NOCC-ANALYST-1')
    expect(drafted?.changes?.figures).toContainEqual(expect.objectContaining({ figure: 'PARTNER_STAFF', before: '6', after: '7' }))
    await story.accepted([{ about: 'PARTNER_STAFF', key: '', quantity: '7' }])
    const revised = await changesFor('EMSOU-RECORDER-1')
    expect([revised?.state, revised?.changes && counts(revised.changes), revised?.changes?.figures]).toEqual(['ACCEPTED', nothing, []])
  })
})
