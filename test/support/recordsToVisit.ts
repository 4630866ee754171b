import { randomUUID } from 'node:crypto'
import { aDisruption } from './aDisruption.ts'
import { aGroup } from './aGroup.ts'
import { anOutput } from './anOutput.ts'
import type { ApiOver } from './apiOver.ts'
import { aProgramme } from './aProgramme.ts'

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
  ownReturns: { cells?: { period: { code: string } }[] }
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
  const { ocgs, programmes, outputs, held, planned, waiting, accepted, open, ownReturns } = await person.ask<Listed>(
    '{ ocgs(first: 50) { edges { node { id counts { gross } assessments { id } statusSpells { id } planActions { id } lineage { id } } } } programmes { id } outputs(first: 1) { edges { node { reference } } } held: taskingMeetings(first: 1, states: [HELD]) { edges { node { id } } } planned: taskingMeetings(first: 1, states: [PLANNED]) { edges { node { id } } } waiting: gatewayRequests(first: 1, filter: { states: [WAITING, DEFERRED] }) { edges { node { id } } } accepted: gatewayRequests(first: 1, filter: { states: [ACCEPTED] }) { edges { node { id } } } open: taskingDecisions(first: 1, filter: { states: [OPEN] }) { edges { node { id } } } ownReturns { ... on DeskRow { cells { period { code } } } } }',
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
    returnPeriod: ownReturns.cells?.[0]?.period.code ?? '',
    meetingToHold: await aMeetingToHold(person),
    withdrawnDisruption: (await disruptions.withdraw(await disruptions.record(aDisruption()))).reference,
    withdrawnGroup: (await groups.withdraw(await groups.record(aGroup()))).id,
    withdrawnOutput: (await others.outputs.withdraw(await others.outputs.record(anOutput()))).reference,
    withdrawnProgramme: (await others.programmes.withdraw(await others.programmes.record(aProgramme({ name: 'Road safety evenings' })))).id,
  }
}
