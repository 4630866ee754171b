import { against, aDisruption } from '../../support/aDisruption.ts'
import { aPerson, done, governing } from '../../support/aPerson.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { groupLife, plansOf, type ShownPlanAction } from '../../support/groupLife.ts'
import { recordCheckBack, recorded } from '../checkBacks/checkBacks.ts'
import { aGatewayRequest, requestsOf } from '../../support/aGatewayRequest.ts'
import { aTaskingDecision, decisionsOf } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import { made } from '../../support/records.ts'
import type { TestApp } from '../../support/startApp.ts'

/** A record of EMSOU of each kind, and a newcomer with a grant, for who may do what with them. */
export async function recordOneOfEach({ as, clock, database }: Pick<TestApp, 'as' | 'clock' | 'database'>) {
  const recorder = as('EMSOU-RECORDER-1')
  const group = made(await recorder.groups.record(aGroup()))
  const disruption = made(await recorder.disruptions.record(against(group, { grade: 'MAJOR' })))
  const otherGroup = made(await recorder.groups.record(aGroup({ alias: 'Plover' })))
  const like = made(await recorder.disruptions.record(aDisruption({ grade: 'NO_IMPACT' })))
  const programme = made(await recorder.programmes.record(aProgramme()))
  const draft = saved(await draftsOf(recorder).save(aDraft()))
  made(await pairsOf(recorder).link(disruption, like))
  const output = made(await recorder.outputs.record(anOutput({ disruption: disruption.id })))
  const assessment = await assessmentsOf(recorder).record(group, anAssessment())
  const action = (await plansOf(recorder).record(group.id)) as ShownPlanAction
  const spell = (await groupLife(recorder).read(group.id))?.statusSpells[0]?.id ?? ''
  const link = made(await groupLife(recorder).link({ from: otherGroup.id, to: group.id, kind: 'SPLIT_INTO' })).lineage[0]?.id ?? ''
  const old = made(await recorder.disruptions.record(against(group, { grade: 'MAJOR', effect: '2025-03-02' })))
  const checkBack = recorded(await recordCheckBack(recorder, old.reference, 3))
  const held = await aHeldMeeting(recorder, clock)
  const planned = made(await meetingsOf(recorder).record(aTaskingMeeting({ meetsOn: '2026-12-20' })))
  const request = made(await requestsOf(recorder).record(aGatewayRequest()))
  const decision = made(await decisionsOf(recorder).record(held.id, aTaskingDecision({ ocg: group.id })))
  const newcomer = await aPerson(database)
  const grant = done(await governing(as('NETWORK-ADMINISTRATOR-2')).give(newcomer))
  return { group, disruption, otherGroup, like, programme, draft, output, assessment, action, spell, link, old, checkBack, held, planned, request, decision, newcomer, grant }
}
