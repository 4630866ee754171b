import { describe, expect, it } from 'vitest'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { readingAll } from '../../support/readingAll.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, clock, leavesNothing } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))

describe('recording a disruption', () => {
  it('keeps every fact as it was told, with who and when', async () => {
    const recorder = as('EMSOU-RECORDER-1')
    const group = made(await recorder.groups.record(aGroup({ alias: 'Avocet' })))
    const facts = against(group, {
      effect: '2026-11-02/2026-11-05',
      supportingUnits: ['ERSOU', 'ROCUWM'],
      forces: ['DERBYSHIRE', 'BTP'],
      partnerNames: ['HM Revenue and Customs', 'Local council'],
      ownReference: 'EM/26/077',
      grade: 'MAJOR',
    })
    const one = made(await recorder.disruptions.record(facts))
    expect(one).toMatchObject({
      version: 1,
      unit: { code: 'EMSOU' },
      target: { kind: 'OCG', label: 'Avocet', ocg: { id: group.id } },
      effect: { text: '2026-11-02/2026-11-05', from: '2026-11-02', lastDay: '2026-11-05', precision: 'RANGE' },
      strand: { code: 'PURSUE' },
      whatHappened: facts.whatHappened,
      operationName: 'Operation Larkfield',
      ownReference: 'EM/26/077',
      partnerNames: ['HM Revenue and Customs', 'Local council'],
      countedGrade: 'MAJOR',
      isWithdrawn: false,
      reason: null,
      recordedBy: { code: 'EMSOU-RECORDER-1' },
      recordedAt: clock.now.toISOString(),
      mayCorrect: true,
    })
    expect(one.threats.map(({ code }) => code)).toEqual(['DRUGS'])
    expect(one.tactics.map(({ code }) => code)).toEqual(['ARREST', 'WARRANT_OR_SEARCH'])
    expect(one.supportingUnits.map(({ code }) => code)).toEqual(['ERSOU', 'ROCUWM'])
    expect(one.forces.map(({ code }) => code)).toEqual(['DERBYSHIRE', 'BTP'])
    expect(one.outcomes.map(({ kind, quantity, measureUnit }) => [kind.code, quantity, measureUnit.code])).toEqual([
      ['ARRESTS', 3, 'PEOPLE'],
      ['DRUGS_CLASS_A', 1.25, 'KILOGRAMS'],
    ])
    expect(one.gradings).toEqual([
      expect.objectContaining({ kind: 'ORIGINATOR', grade: 'MAJOR', criteriaVersion: 'BEFORE_CRITERIA', reason: facts.gradeReason, isCounted: true }),
    ])
    expect(one.history).toEqual([expect.objectContaining({ version: 1, changes: [] })])
  })

  it.each([
    ['a day', '2026-03-27', 'DAY', '2026-03-27'],
    ['a range of days', '2026-03-27/2026-04-02', 'RANGE', '2026-04-02'],
    ['a month', '2026-03', 'MONTH', '2026-03-31'],
    ['a year', '2025', 'YEAR', '2025-12-31'],
    ['the month that is under way', '2026-11', 'MONTH', '2026-11-30'],
    ['today', '2026-11-20', 'DAY', '2026-11-20'],
  ])('takes %s as the days of effect', async (_name, effect, precision, lastDay) => {
    const one = made(await as('EMSOU-RECORDER-1').disruptions.record(aDisruption({ effect })))
    expect(one.effect).toMatchObject({ text: effect, precision, lastDay })
  })

  it.each(['RECORDER-1', 'RECORDER-2', 'PERFORMANCE-LEAD-1', 'UNIT-HEAD-1'])('is open to %s of the unit', async (role) => {
    expect(made(await as(`TARIAN-${role}`).disruptions.record(aDisruption({ forces: ['GWENT'] }))).unit.code).toBe('TARIAN')
  })

  it.each(['EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])(
    'is refused to %s, and nothing is kept',
    async (person) => {
      expect(
        await leavesNothing(async () => {
          expect(refused(await as(person).disruptions.record(aDisruption())).message).toMatch(/does not record/)
        }),
      ).toBe(true)
    },
  )

  it('is refused to somebody who has not said who they are', async () => {
    expect(refused(await as(null).disruptions.record(aDisruption())).message).toBe('You are not signed in. Sign in first.')
  })

  it('refuses an own reference that another record of the unit has', async () => {
    const lead = as('NEROCU-PERFORMANCE-LEAD-1')
    made(await lead.disruptions.record(aDisruption({ ownReference: 'NE-1' })))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await lead.disruptions.record(aDisruption({ ownReference: ' NE-1 ' })))).toEqual(['ownReference'])
    })).toBe(true)
  })

  it('lets another unit use the same own reference', async () => {
    made(await as('YHROCU-RECORDER-1').disruptions.record(aDisruption({ ownReference: 'SAME-1' })))
    expect(made(await as('NWROCU-RECORDER-1').disruptions.record(aDisruption({ ownReference: 'SAME-1' }))).ownReference).toBe('SAME-1')
  })
})
