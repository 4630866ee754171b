import { randomUUID } from 'node:crypto'
import { aCheckBack, correctCheckBack, recordCheckBack, recorded as checked } from '../api/checkBacks/checkBacks.ts'
import { against, aDisruption } from '../support/aDisruption.ts'
import { aGroup } from '../support/aGroup.ts'
import { anAssessment } from '../support/anAssessment.ts'
import { assessmentsOf } from '../support/assessmentsOf.ts'
import { aPlanAction, groupLife, plansOf, type ShownPlanAction } from '../support/groupLife.ts'
import type { Person } from '../support/person.ts'
import { made } from '../support/records.ts'
import type { TestApp } from '../support/startApp.ts'
import { tellTasking } from './taskingStory.ts'

/** Keys under which a transfer was sent: sent again by the same person, it has the same answer. */
export const transferKey = 'matrix-transfer-key'
export const changedSetting = 'REVIEW_DAYS_MONITORED'

/**
 * The lives of three groups: one that EMSOU mapped and holds, one that it handed over to ERSOU, and one that TARIAN handed over to
 * it. ERSOU supported a disruption against the first alone.
 */
export async function tellLives(app: TestApp) {
  const { as, clock } = app
  const recorder = as('EMSOU-RECORDER-1')
  const held = await aLife(recorder, { alias: 'Matrix lapwing', urn: 'MTX-4' }, '2016-05-12', { supportingUnits: ['ERSOU'] })
  const given = await aLife(recorder, { alias: 'Matrix ruff', urn: 'MTX-5' }, '2016-09-12', { supportingUnits: [] })
  const received = await aLife(as('TARIAN-RECORDER-1'), { alias: 'Matrix smew', urn: 'MTX-6', owningForce: null, sioUnit: 'TARIAN' }, '2016-11-12', { archived: '2017-02-06', supportingUnits: [] })

  const tasking = await tellTasking(app, held.group, given.group)
  const merged = made(await groupLife(recorder).groups.record(aGroup({ alias: 'Matrix snipe' })))
  const link = made(await groupLife(recorder).link({ from: merged.id, to: held.group.id, kind: 'MERGED_INTO', day: '2026-11-01' })).lineage[0]?.id ?? ''
  const withdrawnAssessment = await assessmentsOf(recorder).withdraw(await assessmentsOf(recorder).record(held.group, anAssessment({ assessedOn: '2018-01-01' })))
  const withdrawnAction = (await plansOf(recorder).withdraw(planned(await plansOf(recorder).record(held.group.id)))) as ShownPlanAction
  const assessment = await assessmentsOf(recorder).correct(held.assessment, anAssessment({ assessedOn: '2016-12-01', score: 58, band: 'Medium' }))
  const action = planned(await plansOf(recorder).correct(held.action, aPlanAction({ state: 'DONE', closedOn: '2026-11-19' })))
  const found = checked(await recordCheckBack(recorder, held.disruption.reference, 3))
  const checkBack = checked(await correctCheckBack(recorder, found, aCheckBack({ result: 'PARTLY_HELD' })))

  const moment = clock.pass(1).toISOString()
  clock.pass(1)
  const transfer = { key: transferKey, id: given.group.id, version: given.group.version, toUnit: 'ERSOU', day: '2026-11-01', reason: 'It moved east.' }
  await handOver(as('EMSOU-PERFORMANCE-LEAD-1'), transfer)
  await handOver(as('TARIAN-PERFORMANCE-LEAD-1'), { ...transfer, key: randomUUID(), id: received.group.id, version: received.group.version, toUnit: 'EMSOU' })
  await as('NETWORK-ADMINISTRATOR-2').ask('mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename } }', {
    input: { key: randomUUID(), code: changedSetting, version: 1, value: '300', reason: 'Agreed by the network.' },
  })
  return { held: { ...held, assessment, action }, given, received, link, withdrawnAssessment, withdrawnAction, checkBack, moment, transfer, tasking }
}

/** A group whose score fell after a major disruption and came back; archived, and active again; with a plan. */
async function aLife(person: Person, group: Partial<ReturnType<typeof aGroup>>, effect: string, { archived = '2017-01-09', ...changed }: Partial<ReturnType<typeof aDisruption>> & { archived?: string } = {}) {
  const life = groupLife(person)
  const mapped = made(await life.groups.record(aGroup({ ...group, mappedOn: '2016-01-04' })))
  const assess = (assessedOn: string, score: number) => assessmentsOf(person).record(mapped, anAssessment({ assessedOn, score }))
  await assess('2016-04-01', 60)
  const disruption = made(await life.disruptions.record(against(mapped, { grade: 'MAJOR', effect, ...changed })))
  await assess('2016-11-20', 40)
  const assessment = await assess('2016-12-01', 59)
  made(await life.status(mapped.id, { status: 'ARCHIVED', from: archived }))
  made(await life.status(mapped.id, { status: 'ACTIVE', from: '2017-06-05' }))
  const action = planned(await plansOf(person).record(mapped.id, aPlanAction({ dueOn: '2026-11-02' })))
  return { group: mapped, disruption, assessment, action }
}

async function handOver(person: Person, input: object): Promise<void> {
  const { result } = await person.ask<{ result: { __typename: string } }>('mutation ($input: TransferOcgInput!) { result: transferOcg(input: $input) { __typename ... on Refusal { message } } }', { input })
  if (result.__typename !== 'OcgTransferred') throw new Error(`Not handed over: ${JSON.stringify(result)}`)
}

function planned(answer: { __typename: string }): ShownPlanAction {
  if (answer.__typename !== 'PlanAction') throw new Error(`Not planned: ${JSON.stringify(answer)}`)
  return answer as ShownPlanAction
}
