import { describe, expect, it } from 'vitest'
import { inRequestTransaction } from '../../../server/database/requestTransaction.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { changesBetween } from '../../../server/taskingLists/changesBetween.ts'
import type { OcgChange } from '../../../server/taskingLists/ocgChange.ts'
import { readReferenceData } from '../../../server/units/referenceData.ts'
import { against } from '../../support/aDisruption.ts'
import { recordLife } from '../../support/aGroupsLife.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { aPlanAction, plansOf } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const assessments = assessmentsOf(recorder)
const plans = plansOf(recorder)

const { group } = await recordLife(recorder, { scores: { '2026-05-01': 52 } })
const moments: Date[] = []
const then = async <T>(work: () => Promise<T>): Promise<T> => {
  moments.push(clock.now)
  clock.pass(5)
  return work()
}
const disruption = await then(async () => made(await recorder.disruptions.record(against(group, { effect: '2026-06-01', outcomes: [] }))))
const assessment = await then(() => assessments.record(group, anAssessment({ assessedOn: '2026-07-01', score: 33 })))
const corrected = await then(async () => made(await recorder.disruptions.correct(disruption, against(group, { effect: '2026-06-03', outcomes: [] }))))
await then(() => assessments.withdraw(assessment))
const action = await then(async () => made(await plans.record(group.id, aPlanAction())))
await then(async () => made(await plans.correct(action, aPlanAction({ state: 'DROPPED', closedOn: '2026-11-20' }))))
await then(async () => made(await recorder.disruptions.correct(corrected, against(group, { effect: '2026-06-01', outcomes: [] }))))
moments.push(clock.now)
clock.pass(5)

const reference = await readReferenceData(database.prisma)
const viewer = findDemonstrationPerson('EMSOU-RECORDER-1')
const ocgId = Buffer.from(group.id, 'base64').toString('utf8').split(':')[1] ?? ''
const known = new Map<string, OcgChange[]>()
await inRequestTransaction(database.prisma, { viewer, isReading: true, clock: clock.read }, async (transaction, now) => {
  for (const [start, from] of moments.entries()) {
    for (const [end, to] of moments.entries()) {
      if (end < start) continue
      known.set(`${start} ${end}`, (await changesBetween({ viewer, now, database: transaction, reference }, [ocgId], { from, to })).get(ocgId) ?? [])
    }
  }
})
const between = (start: number, end: number) => known.get(`${start} ${end}`) ?? []
const triples = moments.flatMap((_a, start) => moments.flatMap((_m, middle) => moments.flatMap((_b, end) => (start <= middle && middle <= end ? [[start, middle, end] as const] : []))))

describe('what changed in two steps', () => {
  it('has every record of what changed in one, whichever moment lies between; one that only the steps have was undone', () => {
    for (const [start, middle, end] of triples) {
      const inSteps = [...between(start, middle), ...between(middle, end)]
      const records = new Set(inSteps.map(({ factId }) => factId))
      for (const change of between(start, end)) expect(records).toContain(change.factId)
      const atOnce = new Set(between(start, end).map(({ factId }) => factId))
      // What came and went, or was corrected and corrected back, stands at the end as it did at the beginning.
      for (const factId of records) if (!atOnce.has(factId)) expect(inSteps.filter((change) => change.factId === factId)).toHaveLength(2)
    }
  })

  it('from a moment to itself is nothing, and from the first to the last what stands otherwise', () => {
    for (const index of moments.keys()) expect(between(index, index)).toEqual([])
    const last = moments.length - 1
    expect(between(0, last).map(({ kind }) => kind)).toEqual(['PLAN_ACTION', 'DISRUPTION'])
    expect(between(1, last).map(({ kind }) => kind)).toEqual(['PLAN_ACTION'])
    expect(between(2, 4).map(({ kind }) => kind)).toEqual(['WITHDRAWN', 'CORRECTED'])
  })
})
