import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nodeIdOf } from '../../../server/facts/recordId.ts'
import { schema } from '../../../server/graphql/schema.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { changeAs } from '../../support/changeAs.ts'
import { governing } from '../../support/aPerson.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aDraft, draftsOf } from '../../support/aDraft.ts'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { aPlanAction, groupLife, plansOf } from '../../support/groupLife.ts'
import { aCheckBack, correctCheckBack, recordCheckBack, withdrawCheckBack } from '../checkBacks/checkBacks.ts'
import { aGatewayRequest, requestsOf } from '../../support/aGatewayRequest.ts'
import { aTaskingDecision, decisionsOf } from '../../support/aTaskingDecision.ts'
import { aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import type { Person } from '../../support/person.ts'
import { packsAs } from '../../support/packsAs.ts'
import { makePublic } from '../../support/publicExportAs.ts'
import { questionsAs } from '../../support/questionsAs.ts'
import { refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { changesAtCentre, changesOfAccepters, changesOfDefinitions, changesOfOwnReturn } from './changesOfReturns.ts'
import { recordOneOfEach } from './oneOfEach.ts'

const { as, clock, database, leavesNothing } = await startApp()
const { group, disruption, otherGroup, like, programme, draft, output, assessment, action, spell, link, old, checkBack, held, planned, request, decision, newcomer, grant } =
  await recordOneOfEach({ as, clock, database })

/** Every mutation of records, as somebody sends it who may not. */
const changes: Record<string, (person: Person) => Promise<{ __typename: string }>> = {
  recordDisruption: ({ disruptions }) => disruptions.record(aDisruption()),
  correctDisruption: ({ disruptions }) => disruptions.correct(disruption, aDisruption()),
  withdrawDisruption: ({ disruptions }) => disruptions.withdraw(disruption),
  restoreDisruption: ({ disruptions }) => disruptions.restore(disruption),
  mergeDisruption: (person) => pairsOf(person).merge(disruption, like),
  linkDisruptions: (person) => pairsOf(person).link(disruption, like, { kind: 'DIFFERENT' }),
  removeDisruptionLink: (person) => pairsOf(person).unlink(disruption, like),
  recordOcg: ({ groups }) => groups.record(aGroup()),
  correctOcg: ({ groups }) => groups.correct(group, aGroup()),
  withdrawOcg: ({ groups }) => groups.withdraw(group),
  restoreOcg: ({ groups }) => groups.restore(group),
  recordOcgLineage: async ({ ask }) =>
    (await ask<{ result: { __typename: string } }>(
      'mutation ($input: RecordOcgLineageInput!) { result: recordOcgLineage(input: $input) { __typename ... on Refusal { message problems { field } } } }',
      { input: { key: randomUUID(), from: group.id, to: otherGroup.id, kind: 'MERGED_INTO', day: '2026-11-01', reason: 'One group by now.' } },
    )).result,
  recordOutput: ({ outputs }) => outputs.record(anOutput()),
  correctOutput: ({ outputs }) => outputs.correct(output, anOutput()),
  withdrawOutput: ({ outputs }) => outputs.withdraw(output),
  restoreOutput: ({ outputs }) => outputs.restore(output),
  recordProgramme: ({ programmes }) => programmes.record(aProgramme()),
  correctProgramme: ({ programmes }) => programmes.correct(programme, aProgramme()),
  withdrawProgramme: ({ programmes }) => programmes.withdraw(programme),
  restoreProgramme: ({ programmes }) => programmes.restore(programme),
  recordOcgStatus: (person) => groupLife(person).status(group.id, { status: 'MONITORED', from: '2026-11-01' }),
  withdrawOcgStatus: (person) => groupLife(person).withdrawStatus(spell),
  withdrawOcgLineage: (person) => groupLife(person).unlink(link),
  recordAssessment: (person) => assessmentsOf(person).record(group, anAssessment({ assessedOn: '2026-06-01' })),
  correctAssessment: (person) => assessmentsOf(person).correct(assessment, anAssessment({ score: 1 })),
  withdrawAssessment: (person) => assessmentsOf(person).withdraw(assessment),
  recordPlanAction: (person) => plansOf(person).record(group.id),
  correctPlanAction: (person) => plansOf(person).correct(action, aPlanAction({ action: 'Another' })),
  withdrawPlanAction: (person) => plansOf(person).withdraw(action),
  recordCheckBack: (person) => recordCheckBack(person, old.reference, 6),
  correctCheckBack: (person) => correctCheckBack(person, checkBack, aCheckBack({ result: 'LOST' })),
  withdrawCheckBack: (person) => withdrawCheckBack(person, checkBack),
  recordTaskingMeeting: (person) => meetingsOf(person).record(aTaskingMeeting({ meetsOn: '2027-01-20' })),
  correctTaskingMeeting: (person) => meetingsOf(person).correct(planned, aTaskingMeeting({ meetsOn: '2026-12-21' })),
  holdTaskingMeeting: (person) => meetingsOf(person).hold(planned),
  withdrawTaskingMeeting: (person) => meetingsOf(person).withdraw(planned),
  recordTaskingDecision: (person) => decisionsOf(person).record(held.id),
  correctTaskingDecision: (person) => decisionsOf(person).correct(decision, aTaskingDecision({ decision: 'Another' })),
  withdrawTaskingDecision: (person) => decisionsOf(person).withdraw(decision),
  recordGatewayRequest: (person) => requestsOf(person).record(),
  correctGatewayRequest: (person) => requestsOf(person).correct(request, aGatewayRequest({ helpAsked: 'Another' })),
  decideGatewayRequest: (person) => requestsOf(person).decide(request),
  withdrawGatewayRequest: (person) => requestsOf(person).withdraw(request),
  saveDraft: (person) => draftsOf(person).save(aDraft()),
  discardDraft: (person) => draftsOf(person).discard(draft.key, 1),
  ...changesOfOwnReturn,
}

/** What those alone do who answer for the unit's groups. */
const handsOver: Record<string, (person: Person) => Promise<{ __typename: string }>> = { transferOcg: (person) => groupLife(person).transfer(group) }

/** What those alone do who lead the unit. */
const rebases: Record<string, (person: Person) => Promise<{ __typename: string }>> = {
  rebaseSeries: (person) => changeAs(person).rebase('2026-10-01'),
  withdrawRebasing: (person) => changeAs(person).takeBack(nodeIdOf('Rebasing', randomUUID())),
}

/** What those alone do who tell the public. */
const publishes: Record<string, (person: Person) => Promise<{ __typename: string }>> = { makePublicExport: (person) => makePublic(person, { period: 'FY2025' }) }

/** What those alone do who make packs for the board. */
const makesPacks: Record<string, (person: Person) => Promise<{ __typename: string }>> = {
  makeBoardPack: (person) => packsAs(person).make(), cancelBoardPack: (person) => packsAs(person).cancel(1),
}

/** What everybody does who sees figures of units. */
const asksOfFigures: Record<string, (person: Person) => Promise<{ __typename: string }>> = {
  saveQuestion: (person) => questionsAs(person).save(), removeQuestion: (person) => questionsAs(person).remove('share-held-by-quarter'),
}

/** What figures are made with and returns ask, for administrators. */
const sets: Record<string, (person: Person) => Promise<{ __typename: string }>> = {
  changeSetting: async ({ ask }) =>
    (await ask<{ result: { __typename: string } }>(
      'mutation ($input: ChangeSettingInput!) { result: changeSetting(input: $input) { __typename ... on Refusal { message problems { field } } } }',
      { input: { key: randomUUID(), code: 'FEWEST_TO_SAY', version: 1, value: '12', reason: 'Mine.' } },
    )).result,
  ...changesOfDefinitions,
}

/** Every mutation of people and what they may do. */
const governs: Record<string, (person: Person) => Promise<{ __typename: string }>> = {
  addPerson: (person) => governing(person).add({ subject: 'somebody', label: 'EMSOU recorder 9' }),
  relabelPerson: (person) => governing(person).relabel(newcomer, 'EMSOU recorder 9'),
  disablePerson: (person) => governing(person).disable(newcomer),
  enablePerson: (person) => governing(person).enable(newcomer),
  endSessionsOf: (person) => governing(person).endSessions(newcomer),
  giveGrant: (person) => governing(person).give(newcomer),
  decideGrant: (person) => governing(person).confirm(grant),
  endGrant: (person) => governing(person).end(grant),
}

/** Every mutation of what is one's own, whatever the role. */
const ownChanges: Record<string, (person: Person) => Promise<{ __typename: string }>> = {
  endMySessions: async ({ ask }) =>
    (await ask<{ result: { __typename: string } }>(
      'mutation ($input: EndMySessionsInput!) { result: endMySessions(input: $input) { __typename ... on Refusal { message problems { field } } } }',
      { input: { key: randomUUID(), keepThisOne: false } },
    )).result,
}

const everyChange = { ...changes, ...changesAtCentre, ...changesOfAccepters, ...handsOver, ...rebases, ...publishes, ...makesPacks, ...asksOfFigures, ...sets, ...governs, ...ownChanges }

it('every mutation of the API is tried below', () => {
  expect(Object.keys(everyChange).toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted())
})

describe.each(['BOARD-MEMBER', 'NOCC-ANALYST', 'NOCC-ACCEPTER', 'CRITERIA-OWNER', 'AUDITOR', 'ADMINISTRATOR'])('%s of the network', (role) => {
  const person = as(`NETWORK-${role}-1`)

  it.each(Object.entries(changes))('is refused %s', async (_name, change) => {
    expect(await leavesNothing(async () => {
      expect(refused((await change(person)) as never).message).toMatch(/does not record/)
    })).toBe(true)
  })
})

describe.each(['EMSOU-RECORDER-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1',
  'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1'])('%s', (code) => {
  it.each(Object.entries(governs))('is refused %s', async (_name, change) => {
    expect(await leavesNothing(async () => {
      expect(refused((await change(as(code))) as never).message).toMatch(/^An? .+ does not change people and what they may do\. Ask an administrator of Longview\.$/)
    })).toBe(true)
  })
})

it.each(['EMSOU-RECORDER-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])(
  '%s hands no group over',
  async (code) => {
    expect(await leavesNothing(async () => {
      for (const change of Object.values(handsOver)) expect(refused((await change(as(code))) as never).message).toMatch(/^An? .+ does not hand groups over to another unit\. Ask a performance lead or the unit head of the unit\.$/)
    })).toBe(true)
  },
)

it.each(['EMSOU-RECORDER-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])(
  '%s re-bases no series',
  async (code) => {
    expect(await leavesNothing(async () => {
      for (const change of Object.values(rebases)) expect(refused((await change(as(code))) as never).message).toMatch(/^An? .+ does not say from when on the limits of a series are reckoned anew\. Ask a performance lead or the unit head of the unit\.$/)
    })).toBe(true)
  },
)

it.each(['EMSOU-RECORDER-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])(
  '%s makes no figures for the public',
  async (code) => {
    expect(await leavesNothing(async () => {
      for (const change of Object.values(publishes)) {
        expect(refused((await change(as(code))) as never).message).toMatch(/^An? .+ does not make figures for the public\. Ask an executive board member, or a NOCC analyst or accepter\.$/)
      }
    })).toBe(true)
  },
)

it.each(['EMSOU-RECORDER-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])(
  '%s makes and cancels no pack for the board',
  async (code) => {
    expect(await leavesNothing(async () => {
      for (const change of Object.values(makesPacks)) {
        expect(refused((await change(as(code))) as never).message).toMatch(/^An? .+ does not make packs for the board\. Ask an executive board member, or a NOCC analyst or accepter\.$/)
      }
    })).toBe(true)
  },
)

it.each(['NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])('%s saves no question about figures', async (code) => {
  expect(await leavesNothing(async () => {
    for (const change of Object.values(asksOfFigures)) expect(refused((await change(as(code))) as never).message).toMatch(/^An .+ does not see figures of units\./)
  })).toBe(true)
})

it.each(['EMSOU-RECORDER-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1',
  'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1'])('%s changes no setting', async (code) => {
  expect(await leavesNothing(async () => {
    for (const change of Object.values(sets)) expect(refused((await change(as(code))) as never).message).toMatch(/Ask an administrator/)
  })).toBe(true)
})

const ofUnit = ['EMSOU-RECORDER-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1']
const ofNetwork = ['NETWORK-BOARD-MEMBER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1']
it.each([
  ...[...ofUnit, ...ofNetwork].map((code) => [code, { ...changesAtCentre, ...changesOfAccepters }] as const), ['NETWORK-NOCC-ANALYST-1', changesOfAccepters] as const,
])('%s does not do to a return what the centre does', async (code, attempts) => {
  expect(await leavesNothing(async () => {
    for (const change of Object.values(attempts)) expect(refused((await change(as(code))) as never).message).toMatch(/^An? .+ does not (watch over the returns of units|accept or publish returns)\. Ask a NOCC [a-z ]+\.$/)
  })).toBe(true)
})

it.each(['EMSOU-RECORDER-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])('%s may end their own sessions', async (code) => {
  for (const change of Object.values(ownChanges)) expect((await change(as(code))).__typename).toBe('SessionsEnded')
})

describe('a moderator', () => {
  it.each(Object.entries(changes))('is refused %s', async (_name, change) => {
    expect(await leavesNothing(async () => {
      expect(refused((await change(as('EMSOU-MODERATOR-1'))) as never).message).toBe('A moderator does not record. Ask a recorder or performance lead of the unit.')
    })).toBe(true)
  })
})

describe('somebody who is not signed in', () => {
  it.each(Object.entries(everyChange))('is refused %s', async (_name, change) => {
    expect(await leavesNothing(async () => {
      expect(refused((await change(as(null))) as never).message).toBe('You are not signed in. Sign in first.')
    })).toBe(true)
  })
})
