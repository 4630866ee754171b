import { randomUUID } from 'node:crypto'
import { aDisruption } from './aDisruption.ts'
import { aGroup } from './aGroup.ts'
import { anOutput } from './anOutput.ts'
import type { ApiOver } from './apiOver.ts'
import { aProgramme } from './aProgramme.ts'

const lead = 'EMSOU-PERFORMANCE-LEAD-1'
const recorder = 'EMSOU-RECORDER-1'
const moderator = 'EMSOU-MODERATOR-1'
const board = 'NETWORK-BOARD-MEMBER-1'
const auditor = 'NETWORK-AUDITOR-1'
const administrator = 'NETWORK-ADMINISTRATOR-1'

const early = 'asAt=2015-01-01T00:00:00.000Z'
/** Before most of the invented records of a run, after the first ones. */
const past = 'asAt=2025-06-30T22:59:59.999Z'

export type Visit = readonly [path: string, person: string | null]

/** Pages of disruptions, of groups, and of what is decided about them: about half of all. */
export const isOfRecords = ([path]: Visit) => /^\/(disruptions|groups|assessments|plan-actions|tasking|decisions|gateway)/.test(path)

/** Addresses to look at, each as somebody; null has not chosen a person. What stands in braces is found by `recordsToVisit`. */
export const visits: readonly Visit[] = [
  ['/choose-person', null],
  ['/choose-person', lead],
  ['/', recorder],
  ['/', lead],
  ['/', moderator],
  ['/', board],
  ['/', auditor],
  ['/', administrator],

  ['/sign-in', null],
  ['/sign-in?problem=ISSUER_UNREACHABLE&to=/groups', null],
  ['/sign-in', lead],
  ['/signed-in', lead],
  ['/me', lead],
  ['/me', board],
  ['/me', administrator],
  ['/me/sessions', lead],

  ['/settings/thresholds', administrator],
  ['/settings/thresholds', lead],
  ['/check-backs', lead],
  ['/check-backs?states=RECORDED&months=12&grade=MAJOR', lead],
  ['/check-backs/{disruption}/3', lead],
  ['/check-backs/{disruption}/3/correct', lead],
  ['/check-backs/{disruption}/3/withdraw', lead],
  ['/settings/people', administrator],
  ['/settings/people?standing=HOLDS&role=RECORDER&unit=EMSOU', administrator],
  ['/settings/people?search=P-0000', administrator],
  ['/settings/people?role=KING&unit=NO_SUCH', administrator],
  ['/settings/people', lead],
  ['/settings/people/add', administrator],
  ['/settings/people/EMSOU-RECORDER-1', administrator],
  ['/settings/people/NETWORK-ADMINISTRATOR-1', administrator],
  ['/settings/people/NO-SUCH', administrator],
  ['/settings/people/EMSOU-RECORDER-1/grant', administrator],
  ['/settings/people/NETWORK-ADMINISTRATOR-1/grant', administrator],

  ['/disruptions', lead],
  ['/disruptions', board],
  ['/disruptions?grades=MAJOR,NEGATIVE&threat=DRUGS&credit=LED&late=0&period=FY2025&order=RECORDED_OLDEST', lead],
  ['/disruptions?order=REFERENCE_ASCENDING&withdrawn=shown', lead],
  ['/disruptions?columns=effect,strand,tactics,forces,outcomes,operation,ownReference,recordedOn,recordedBy,version', lead],
  ['/disruptions?grades=NEGATIVE&period=FY2000', lead],
  [`/disruptions?${past}`, lead],
  ['/disruptions?grades=HUGE&threat=NO_SUCH', lead],
  ['/disruptions/record', lead],
  ['/disruptions/record', board],
  ['/disruptions/{disruption}', lead],
  ['/disruptions/{disruption}', moderator],
  [`/disruptions/{disruption}?${early}`, lead],
  ['/disruptions/{disruption}/correct', lead],
  ['/disruptions/{disruption}/withdraw', lead],
  ['/disruptions/{disruption}/restore', lead],
  ['/disruptions/{disruption}/merge/{otherDisruption}', lead],
  ['/disruptions/{withdrawnDisruption}', lead],
  ['/disruptions/{withdrawnDisruption}/correct', lead],
  ['/disruptions/{withdrawnDisruption}/restore', lead],
  ['/disruptions/EMSOU-1999-0001', lead],

  ['/groups', lead],
  ['/groups?status=ACTIVE&withoutUrn=only&order=MAPPED_NEWEST', lead],
  ['/groups?columns=urn,status,gross,moderate,minor,noImpact,mappedOn,unit,recordedOn,recordedBy,version&withdrawn=shown', lead],
  ['/groups?urn=EMSOU-99999', lead],
  ['/groups?review=overdue', lead],
  [`/groups?${past}`, lead],
  ['/groups/record', lead],
  ['/groups/{group}', lead],
  [`/groups/{group}?${past}`, lead],
  ['/groups/{group}/correct', lead],
  ['/groups/{group}/assessments/record', lead],
  ['/groups/{group}/assessments/record', moderator],
  ['/assessments/{assessment}', lead],
  [`/assessments/{assessment}?${early}`, lead],
  ['/assessments/{assessment}/correct', lead],
  ['/assessments/{assessment}/withdraw', lead],
  ['/assessments/no-such', lead],
  ['/groups/{group}/withdraw', lead],
  ['/groups/{group}?figure=table', lead],
  ['/groups/{group}', moderator],
  ['/groups/{group}/status', lead],
  ['/groups/{group}/status', moderator],
  ['/groups/{group}/status/{spell}/withdraw', lead],
  ['/groups/{group}/merge', lead],
  ['/groups/{group}/hand-over', lead],
  ['/groups/{group}/hand-over', recorder],
  ['/groups/{group}/plan/record', lead],
  ['/groups/{linkedGroup}', lead],
  ['/groups/{linkedGroup}/lineage/{link}/withdraw', lead],
  ['/plan-actions/{planAction}', lead],
  ['/plan-actions/{planAction}', moderator],
  ['/plan-actions/{planAction}/correct', lead],
  ['/plan-actions/{planAction}/close', lead],
  ['/plan-actions/{planAction}/withdraw', lead],
  ['/plan-actions/no-such-action', lead],
  ['/groups/{withdrawnGroup}', lead],
  ['/groups/{withdrawnGroup}/restore', lead],
  ['/groups/no-such-group', lead],

  ['/tasking', lead],
  ['/tasking', moderator],
  ['/tasking/plan', lead],
  ['/tasking/plan', moderator],
  ['/tasking/{heldMeeting}', lead],
  ['/tasking/{heldMeeting}?rule=OVERDUE&show=all', moderator],
  ['/tasking/{heldMeeting}/correct', lead],
  ['/tasking/{heldMeeting}/withdraw', lead],
  ['/tasking/{plannedMeeting}', lead],
  ['/tasking/{plannedMeeting}?rule=KING&after=nonsense', lead],
  ['/tasking/{plannedMeeting}/hold', lead],
  ['/tasking/{meetingToHold}/hold', lead],
  ['/tasking/{meetingToHold}/withdraw', lead],
  ['/tasking/no-such-meeting', lead],

  ['/gateway', lead],
  ['/gateway', board],
  ['/gateway?states=WAITING,DEFERRED,ACCEPTED,DECLINED&columns=force,received,decidedOn,meeting,decision,owner,begins,forceReference,recordedOn,recordedBy,version', lead],
  ['/gateway?force=DERBYSHIRE&period=FY2000&group=no-such-group', lead],
  ['/gateway/record', lead],
  ['/gateway/{waitingRequest}', lead],
  ['/gateway/{waitingRequest}', moderator],
  ['/gateway/{waitingRequest}/decide?meeting={heldMeeting}', lead],
  ['/gateway/{acceptedRequest}', lead],
  ['/gateway/{acceptedRequest}/decide', lead],
  ['/gateway/{acceptedRequest}/correct', lead],
  ['/gateway/{acceptedRequest}/withdraw', lead],
  ['/gateway/no-such-request', lead],
  ['/decisions', lead],
  ['/decisions?overdue=only', moderator],
  ['/decisions?meeting={heldMeeting}&columns=about,owner,due,state,meeting,closedOn,recordedOn,recordedBy,version&order=RECORDED_NEWEST', lead],
  ['/decisions?states=HUGE&meeting=no-such-meeting', lead],
  ['/decisions/{decision}', lead],
  ['/decisions/{decision}/correct', lead],
  ['/decisions/{decision}/close', lead],
  ['/decisions/{decision}/withdraw', lead],
  ['/decisions/no-such-decision', lead],
  ['/tasking/{heldMeeting}/decisions/record?group={group}', lead],
  ['/tasking/{heldMeeting}/decisions/record?request={waitingRequest}', lead],
  ['/tasking/{heldMeeting}/decisions/record', moderator],
  ['/tasking/no-such-meeting/decisions/record', lead],

  ['/outputs', lead],
  ['/outputs?kind=TALK&strand=PREVENT&withoutFollowUp=only&order=TITLE_ASCENDING', lead],
  ['/outputs?columns=held,kind,strand,threat,force,audience,reached&withdrawn=shown', lead],
  ['/outputs?reference=EMSOU-P-1999', lead],
  [`/outputs?${past}`, lead],
  ['/outputs/record', lead],
  ['/outputs/{output}', lead],
  [`/outputs/{output}?${early}`, lead],
  ['/outputs/{output}/correct', lead],
  ['/outputs/{output}/withdraw', lead],
  ['/outputs/{withdrawnOutput}', lead],
  ['/outputs/{withdrawnOutput}/restore', lead],

  ['/outputs/programmes', lead],
  ['/outputs/programmes?withdrawn=shown', lead],
  ['/outputs/programmes/record', lead],
  ['/outputs/programmes/{programme}', lead],
  ['/outputs/programmes/{programme}?figure=table', lead],
  [`/outputs/programmes/{programme}?${past}`, lead],
  ['/outputs/programmes/{programme}/correct', lead],
  ['/outputs/programmes/{programme}/withdraw', lead],
  ['/outputs/programmes/{withdrawnProgramme}', lead],
  ['/outputs/programmes/{withdrawnProgramme}/restore', lead],
  ['/outputs/programmes/no-such-programme', lead],

  ['/impact/unit/EMSOU', lead],
  ['/impact/unit/EMSOU?period=FY2000', lead],
  ['/impact/unit/EMSOU?period=nonsense', lead],
  ['/impact/unit/NO-SUCH', lead],
  ['/impact/unit/EMSOU?period=2026-06-03..2026-06-09&asAt=2026-06-10T11:00:00.000Z', board],
  ['/impact/network', lead],
  ['/impact/network', board],
  ['/impact/network', auditor],

  ['/impact/lasting', lead],
  ['/impact/lasting?unit=EMSOU', lead],
  ['/impact/lasting?unit=EMSOU&oneTactic=ARREST&otherTactic=SEIZURE&tables=recovery,became', lead],
  ['/impact/lasting?force=DERBYSHIRE&period=FY2025', board],
  ['/impact/lasting?unit=NO-SUCH&period=nonsense', lead],
  ['/impact/lasting', auditor],
  ['/impact/tactics?unit=EMSOU', lead],
  ['/impact/tactics?by=GRADE&tables=lasting-by-grade', board],
  ['/impact/sequences', lead],
  [`/impact/sequences?outcomes=FELL,STRONGER&grade=MAJOR&${past}`, lead],
  ['/impact/sequences', board],
  ['/impact/reactivations', lead],
  ['/impact/reactivations?origin=MAJOR_DISRUPTION&period=FY2000', lead],
  ['/no-such-page', lead],
]

type ListedGroup = {
  id: string
  counts: { gross: number }
  assessments: { id: string }[]
  statusSpells: { id: string }[]
  planActions: { id: string }[]
  lineage: { id: string }[]
}

type Listed = {
  ocgs: { edges: { node: ListedGroup }[] }
  programmes: { id: string }[]
  outputs: { edges: { node: { reference: string } }[] }
  held: { edges: { node: { id: string } }[] }
  planned: { edges: { node: { id: string } }[] }
  waiting: { edges: { node: { id: string } }[] }
  accepted: { edges: { node: { id: string } }[] }
  open: { edges: { node: { id: string } }[] }
}

/** A meeting whose day is past and that nobody has held: it may be. */
async function aMeetingToHold({ ask }: ApiOver): Promise<string> {
  const { made } = await ask<{ made: { id?: string } }>(
    'mutation ($input: RecordTaskingMeetingInput!) { made: recordTaskingMeeting(input: $input) { ... on TaskingMeeting { id } } }',
    { input: { key: randomUUID(), facts: { meetsOn: '2026-01-01', cycle: 'MONTHLY' } } },
  )
  return made.id ?? ''
}

/** The records that the addresses to visit name: some of those that are there, and withdrawn ones of our own. */
export async function recordsToVisit(person: ApiOver): Promise<Record<string, string>> {
  const { ocgs, programmes, outputs, held, planned, waiting, accepted, open } = await person.ask<Listed>(
    '{ ocgs(first: 50) { edges { node { id counts { gross } assessments { id } statusSpells { id } planActions { id } lineage { id } } } } programmes { id } outputs(first: 1) { edges { node { reference } } } held: taskingMeetings(first: 1, states: [HELD]) { edges { node { id } } } planned: taskingMeetings(first: 1, states: [PLANNED]) { edges { node { id } } } waiting: gatewayRequests(first: 1, filter: { states: [WAITING, DEFERRED] }) { edges { node { id } } } accepted: gatewayRequests(first: 1, filter: { states: [ACCEPTED] }) { edges { node { id } } } open: taskingDecisions(first: 1, filter: { states: [OPEN] }) { edges { node { id } } } }',
  )
  const mostDisrupted = ocgs.edges.toSorted((one, other) => other.node.counts.gross - one.node.counts.gross)[0]?.node
  const linked = ocgs.edges.find(({ node }) => node.lineage.length > 0)?.node
  const { disruptions, groups, ...others } = person
  return {
    disruption: 'EMSOU-2025-0001',
    otherDisruption: 'EMSOU-2025-0002',
    group: mostDisrupted?.id ?? '',
    assessment: ocgs.edges.flatMap(({ node }) => node.assessments)[0]?.id ?? '',
    spell: mostDisrupted?.statusSpells[0]?.id ?? '',
    planAction: ocgs.edges.flatMap(({ node }) => node.planActions)[0]?.id ?? '',
    linkedGroup: linked?.id ?? '',
    link: linked?.lineage[0]?.id ?? '',
    programme: programmes[0]?.id ?? '',
    waitingRequest: waiting.edges[0]?.node.id ?? '',
    acceptedRequest: accepted.edges[0]?.node.id ?? '',
    decision: open.edges[0]?.node.id ?? '',
    output: outputs.edges[0]?.node.reference ?? '',
    heldMeeting: held.edges[0]?.node.id ?? '',
    plannedMeeting: planned.edges[0]?.node.id ?? '',
    meetingToHold: await aMeetingToHold(person),
    withdrawnDisruption: (await disruptions.withdraw(await disruptions.record(aDisruption()))).reference,
    withdrawnGroup: (await groups.withdraw(await groups.record(aGroup()))).id,
    withdrawnOutput: (await others.outputs.withdraw(await others.outputs.record(anOutput()))).reference,
    withdrawnProgramme: (await others.programmes.withdraw(await others.programmes.record(aProgramme({ name: 'Road safety evenings' })))).id,
  }
}

/** @throws RangeError when a record that the path names was not found */
export function addressOf(path: string, found: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = found[name]
    if (!id) throw new RangeError(`No ${name} was found to visit`)
    return encodeURIComponent(id)
  })
}
