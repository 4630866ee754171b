import { randomUUID } from 'node:crypto'
import { getNamedType, isLeafType, isRequiredArgument } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../server/graphql/schema.ts'
import { against, aDisruption } from '../../support/aDisruption.ts'
import { aPerson, done, governing } from '../../support/aPerson.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { aPlanAction, groupLife, plansOf, type ShownPlanAction } from '../../support/groupLife.ts'
import { aCheckBack, correctCheckBack, recordCheckBack, recorded, withdrawCheckBack } from '../checkBacks/checkBacks.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import type { Person } from '../../support/person.ts'
import { made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database, leavesNothing } = await startApp()
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
const newcomer = await aPerson(database)
const grant = done(await governing(as('NETWORK-ADMINISTRATOR-2')).give(newcomer))

const notSignedIn = 'You are not signed in. Sign in first.'

const figures = `{ unit: unitImpact(unit: "EMSOU", period: "FY2026") { __typename ... on UnitImpact { headline { gross { value } } mayOpenRecords } ... on Refusal { message } }
  network: networkImpact(period: "FY2026") { __typename ... on NetworkImpact { headline { gross { value } } } ... on Refusal { message } } }`
type Figures = Record<'unit' | 'network', { __typename: string; headline?: { gross: { value: number } }; mayOpenRecords?: boolean; message?: string }>

const records: [string, string][] = [
  ['disruptions', '{ disruptions { totalCount edges { node { id } } } }'],
  ['a disruption', `{ disruption(reference: "${disruption.reference}") { id } }`],
  ['groups', '{ ocgs { totalCount edges { node { id } } } }'],
  ['a group', `{ ocg(id: "${group.id}") { id } }`],
  ['outputs', '{ outputs { totalCount edges { node { id } } } }'],
  ['an output', `{ output(reference: "${output.reference}") { id } }`],
  ['programmes', '{ programmes { id } }'],
  ['a programme', `{ programme(id: "${programme.id}") { id } }`],
  ['an assessment', `{ assessment(id: "${assessment.id}") { id } }`],
  ['cover of assessments', '{ assessmentCover { ocgs } }'],
  ['an action of a plan', `{ planAction(id: "${action.id}") { id } }`],
  ['check-backs', '{ checkBacks { totalCount edges { node { id } } } }'],
  ['a check-back', `{ checkBack(disruption: "${old.reference}", months: 3) { id } }`],
  ['count of check-backs', '{ checkBackCounts { overdue } }'],
  ['sequences', '{ sequences(filter: { period: "FY2025" }) { totalCount } }'],
  ['reactivations', '{ reactivations(origin: ARCHIVED, period: "FY2025") { totalCount } }'],
]

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
  saveDraft: (person) => draftsOf(person).save(aDraft()),
  discardDraft: (person) => draftsOf(person).discard(draft.key, 1),
}

/** What those alone do who answer for the unit's groups. */
const handsOver: Record<string, (person: Person) => Promise<{ __typename: string }>> = { transferOcg: (person) => groupLife(person).transfer(group) }

/** What figures are made with, for administrators. */
const sets: Record<string, (person: Person) => Promise<{ __typename: string }>> = {
  changeSetting: async ({ ask }) =>
    (await ask<{ result: { __typename: string } }>(
      'mutation ($input: ChangeSettingInput!) { result: changeSetting(input: $input) { __typename ... on Refusal { message problems { field } } } }',
      { input: { key: randomUUID(), code: 'FEWEST_TO_SAY', version: 1, value: '12', reason: 'Mine.' } },
    )).result,
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

it('every mutation of the API is tried below', () => {
  expect(Object.keys({ ...changes, ...handsOver, ...sets, ...governs, ...ownChanges }).toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted())
})

describe.each(['BOARD-MEMBER', 'NOCC-ANALYST', 'NOCC-ACCEPTER', 'CRITERIA-OWNER', 'AUDITOR', 'ADMINISTRATOR'])('%s of the network', (role) => {
  const person = as(`NETWORK-${role}-1`)

  it.each(records)('opens no %s', async (_name, query) => {
    const { data, errors } = await person.send(query)
    expect(errors.map(({ message, extensions }) => [message, extensions?.code])).toEqual([[expect.stringMatching(/^An? .+ does not see this\. Ask (an|another) administrator of Longview if your work needs it\.$/), 'NOT_ALLOWED']])
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
  })

  it('is told by node ids no more than that there is nothing', async () => {
    for (const { id } of [disruption, group, output, programme, assessment, action]) expect(await person.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  })

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

it.each(['EMSOU-RECORDER-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1',
  'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1'])('%s changes no setting', async (code) => {
  expect(await leavesNothing(async () => {
    for (const change of Object.values(sets)) expect(refused((await change(as(code))) as never).message).toMatch(/Ask an administrator/)
  })).toBe(true)
})

it.each(['EMSOU-RECORDER-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])('%s may end their own sessions', async (code) => {
  for (const change of Object.values(ownChanges)) expect((await change(as(code))).__typename).toBe('SessionsEnded')
})

it.each(['NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-CRITERIA-OWNER-1', 'TARIAN-RECORDER-1', 'TARIAN-MODERATOR-1'])(
  '%s sees figures of every unit, without the records under them',
  async (code) => {
    const { unit, network } = await as(code).ask<Figures>(figures)
    expect([unit.headline?.gross.value, unit.mayOpenRecords, network.headline?.gross.value]).toEqual([1, false, 1])
  },
)

it.each([
  ['NETWORK-NOCC-ANALYST-1', 'A NOCC analyst does not see this. Ask an administrator of Longview if your work needs it.'],
  ['NETWORK-BOARD-MEMBER-1', 'An executive board member does not see this. Ask an administrator of Longview if your work needs it.'],
  ['NETWORK-ADMINISTRATOR-1', 'An administrator does not see this. Ask another administrator of Longview if your work needs it.'],
])('%s is told who does not see it, and whom to ask', async (code, words) => {
  for (const query of ['{ ocgs { totalCount } }', '{ unitQuality { asAt } }']) expect((await as(code).send(query)).errors[0]?.message).toBe(words)
})

it.each([['NETWORK-AUDITOR-1', 'An auditor'], ['NETWORK-ADMINISTRATOR-1', 'An administrator']])('%s sees no figures either', async (code, somebody) => {
  const { unit, network } = await as(code).ask<Figures>(figures)
  expect([unit, network].map(({ __typename, message }) => [__typename, message])).toEqual([
    ['Refusal', `${somebody} does not see figures of units. Ask a performance lead of the unit, or the executive board.`],
    ['Refusal', `${somebody} does not see figures of units. Ask a performance lead of the unit, or the executive board.`],
  ])
})

describe('a moderator', () => {
  const moderator = as('EMSOU-MODERATOR-1')

  it('reads the records of the unit, and may correct none', async () => {
    expect(await moderator.ask('{ disruptions { totalCount } ocgs { totalCount } outputs { totalCount } programmes { id } }')).toEqual({
      disruptions: { totalCount: 3 }, ocgs: { totalCount: 2 }, outputs: { totalCount: 1 }, programmes: [{ id: programme.id }],
    })
    expect(await moderator.ask(`{ disruption(reference: "${disruption.reference}") { mayCorrect } }`)).toEqual({ disruption: { mayCorrect: false } })
  })

  it.each(Object.entries(changes))('is refused %s', async (_name, change) => {
    expect(await leavesNothing(async () => {
      expect(refused((await change(moderator)) as never).message).toBe('A moderator does not record. Ask a recorder or performance lead of the unit.')
    })).toBe(true)
  })
})

describe('somebody who is not signed in', () => {
  const open = ['viewer', 'service', 'demonstrationPeople', 'session', 'signIn']

  it('sees the service and the people to choose from, and nobody as themselves', async () => {
    const seen = await as(null).ask<{ viewer: null; service: object; demonstrationPeople: { code: string }[] }>(
      '{ viewer { code } service { isInvented today } demonstrationPeople { code label role } }',
    )
    expect(seen).toMatchObject({ viewer: null, service: { isInvented: false, today: '2026-11-20' } })
    expect(seen.demonstrationPeople).toHaveLength(57)
  })

  // From the schema, so that a new query is closed until it is decided that it is open.
  it.each(Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !open.includes(name)).map((field) => [field.name, field] as const))(
    'is refused %s',
    async (name, field) => {
      const values: Record<string, string> = {
        unit: '"EMSOU"', period: '"FY2026"', id: `"${group.id}"`, ids: `["${group.id}"]`, reference: `"${disruption.reference}"`, key: '"a-key-of-its-own"', code: `"${newcomer}"`,
        disruption: `"${disruption.reference}"`, months: '3', dimension: 'TACTIC', origin: 'ARCHIVED', filter: '{ period: "FY2026" }', one: '{ grade: MAJOR }', other: '{ grade: MINOR }',
        probe: `{ effect: "2026-11-12", target: { kind: OCG, ocg: "${group.id}" } }`,
      }
      const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${values[arg.name]}`)
      const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename ... on Refusal { message } }'
      const isUnion = name.endsWith('Impact') || ['effectTable', 'recoveryComparison'].includes(name)
      const { data, errors } = await as(null).send(`{ ${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${isUnion ? selection : '{ __typename }'} }`)
      if (isUnion) expect(data?.[name]).toEqual({ __typename: 'Refusal', message: notSignedIn })
      else expect([data?.[name] ?? null, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, ['NOT_SIGNED_IN']])
    },
  )

  it.each(Object.entries({ ...changes, ...handsOver, ...sets, ...governs, ...ownChanges }))('is refused %s', async (_name, change) => {
    expect(await leavesNothing(async () => {
      expect(refused((await change(as(null))) as never).message).toBe(notSignedIn)
    })).toBe(true)
  })

  it('is nobody with a made-up name, too', async () => {
    expect(await as('EMSOU-EMPEROR-1').ask('{ viewer { code } }')).toEqual({ viewer: null })
  })
})

it('is shown as themselves, with what they may do', async () => {
  const query = '{ viewer { code label role unit { code } maySeeRecords mayRecord maySeeAggregates } }'
  expect(await as('EMSOU-RECORDER-1').ask(query)).toEqual({
    viewer: { code: 'EMSOU-RECORDER-1', label: 'EMSOU recorder 1', role: 'RECORDER', unit: { code: 'EMSOU' }, maySeeRecords: true, mayRecord: true, maySeeAggregates: true },
  })
  expect(await as('NETWORK-AUDITOR-1').ask(query)).toMatchObject({ viewer: { unit: null, maySeeRecords: false, mayRecord: false, maySeeAggregates: false } })
})
