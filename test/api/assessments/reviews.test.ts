import { describe, expect, it } from 'vitest'
import { aGroup } from '../../support/aGroup.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const assessments = assessmentsOf(recorder)
const mapped = async (status: string, mappedOn: string | null, alias = aGroup().alias) => made(await recorder.groups.record(aGroup({ alias, mappedOn }), { status }))
type Review = { dueOn: string | null; isOverdue: boolean; inWords: string; latest: { score: number } | null }
const reviewOf = async ({ id }: { id: string }, asAt: Date | null = null) =>
  (await recorder.ask<{ ocg: { review: Review } }>('query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { review { dueOn isOverdue inWords latest { score } } } }', {
    id, asAt: asAt?.toISOString() ?? null,
  })).ocg.review

// Today is 20 November 2026; the settings are 182 days for active groups and 365 for monitored ones.
describe('the review of a group', () => {
  it('is due 182 days after the latest assessment while the group is active, whichever method it was by', async () => {
    const group = await mapped('ACTIVE', '2025-06-02')
    made(await assessments.record(group, anAssessment({ assessedOn: '2026-05-03', score: 60 })))
    made(await assessments.record(group, anAssessment({ assessedOn: '2025-05-03', score: 61, method: 'MORILE' })))
    expect(await reviewOf(group)).toEqual({
      dueOn: '2026-11-01', isOverdue: true, latest: { score: 60 },
      inWords: 'Last assessed on 3 May 2026. Its review was due on 1 November 2026 and is 19 days overdue.',
    })
    made(await assessments.record(group, anAssessment({ assessedOn: '2026-11-01', score: 59, method: 'MORILE' })))
    expect(await reviewOf(group)).toEqual({
      dueOn: '2027-05-02', isOverdue: false, latest: { score: 59 }, inWords: 'Last assessed on 1 November 2026. Its review is due on 2 May 2027.',
    })
  })

  it('is overdue from the day after it is due', async () => {
    const [due, over] = [await mapped('ACTIVE', null), await mapped('ACTIVE', null)]
    made(await assessments.record(due, anAssessment({ assessedOn: '2026-05-22' })))
    made(await assessments.record(over, anAssessment({ assessedOn: '2026-05-21' })))
    expect(await reviewOf(due)).toMatchObject({ dueOn: '2026-11-20', isOverdue: false, inWords: 'Last assessed on 22 May 2026. Its review is due today, 20 November 2026.' })
    expect(await reviewOf(over)).toMatchObject({ isOverdue: true, inWords: expect.stringContaining('is 1 day overdue') as string })
  })

  it('is due 365 days after it while the group is monitored, and never while it is archived or withdrawn', async () => {
    const [monitored, archived, gone] = [await mapped('MONITORED', null), await mapped('ARCHIVED', '2020-01-01'), await mapped('ACTIVE', '2020-01-01')]
    made(await assessments.record(monitored, anAssessment({ assessedOn: '2026-01-01' })))
    clock.pass(1)
    made(await recorder.groups.withdraw(gone))
    expect(await reviewOf(monitored)).toMatchObject({ dueOn: '2027-01-01', isOverdue: false })
    expect(await reviewOf(archived)).toEqual({ dueOn: null, isOverdue: false, latest: null, inWords: 'Never assessed. It is archived, so no review is due.' })
    expect(await reviewOf(gone)).toMatchObject({ dueOn: null, isOverdue: false, inWords: 'Never assessed. It is withdrawn, so no review is due.' })
  })

  it('counts a group that was never assessed from its mapping, or else from its first recording', async () => {
    expect(await reviewOf(await mapped('ACTIVE', '2026-01-01'))).toEqual({
      dueOn: '2026-07-02', isOverdue: true, latest: null, inWords: 'Never assessed. Its first assessment was due on 2 July 2026 and is 141 days overdue.',
    })
    expect(await reviewOf(await mapped('ACTIVE', null))).toMatchObject({ dueOn: '2027-05-21', isOverdue: false })
  })

  it('as at a past moment is as it was then', async () => {
    const group = await mapped('ACTIVE', '2026-01-01')
    const moment = clock.pass(1)
    const then = await reviewOf(group)
    clock.pass(1)
    made(await assessments.record(group, anAssessment()))
    expect(await reviewOf(group, moment)).toEqual(then)
  })
})

describe('overdue reviews', () => {
  const lead = as('SEROCU-PERFORMANCE-LEAD-1')
  const found = async (asAt: Date | null = null) =>
    (await lead.ask<{ ocgs: { totalCount: number; edges: { node: { alias: string } }[] } }>(
      'query ($asAt: Instant) { ocgs(filter: { reviewOverdue: true, includeWithdrawn: true }, asAt: $asAt) { totalCount edges { node { alias } } } }',
      { asAt: asAt?.toISOString() ?? null },
    )).ocgs
  const cover = async () => (await lead.ask<{ assessmentCover: object }>('{ assessmentCover { ocgs neverAssessed overdue inWords } }')).assessmentCover

  it('can be listed and are counted, without groups that are archived, withdrawn or another unit’s', async () => {
    expect(await cover()).toEqual({ ocgs: 0, neverAssessed: 0, overdue: 0, inWords: 'No group is active or monitored.' })
    const recordedAs = async (alias: string, status: string, mappedOn: string) => made(await lead.groups.record(aGroup({ alias, mappedOn }), { status }))
    await recordedAs('Never', 'ACTIVE', '2024-01-01')
    const late = await recordedAs('Late', 'MONITORED', '2024-01-01')
    const fresh = await recordedAs('Fresh', 'ACTIVE', '2024-01-01')
    await recordedAs('Archived', 'ARCHIVED', '2024-01-01')
    const gone = await recordedAs('Gone', 'ACTIVE', '2024-01-01')
    await recordedAs('New', 'ACTIVE', '2026-11-01')
    made(await assessmentsOf(lead).record(late, anAssessment({ assessedOn: '2025-01-01' })))
    const recorded = made(await assessmentsOf(lead).record(fresh, anAssessment({ assessedOn: '2026-11-01' })))
    clock.pass(1)
    made(await lead.groups.withdraw(gone))
    expect(await found()).toEqual({ totalCount: 2, edges: [{ node: { alias: 'Late' } }, { node: { alias: 'Never' } }] })
    expect(await cover()).toEqual({
      ocgs: 4, neverAssessed: 2, overdue: 2, inWords: 'Of 4 groups that are active or monitored, 2 are overdue for review and 2 were never assessed.',
    })
    const moment = clock.pass(1)
    clock.pass(1)
    made(await assessmentsOf(lead).withdraw(recorded))
    expect((await found()).totalCount).toBe(3)
    expect((await found(moment)).totalCount).toBe(2)
  })
})
