import { getNamedType, isLeafType, isRequiredArgument } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../server/graphql/schema.ts'
import { startApp } from '../../support/startApp.ts'
import { recordOneOfEach } from './oneOfEach.ts'

const { as, clock, database } = await startApp()
const { group, disruption, programme, output, assessment, action, old, held, decision, request, newcomer } = await recordOneOfEach({ as, clock, database })

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
  ['tasking meetings', '{ taskingMeetings { totalCount edges { node { id } } } }'],
  ['a tasking meeting', `{ taskingMeeting(id: "${held.id}") { id } }`],
  ['decisions of meetings', '{ taskingDecisions { totalCount edges { node { id } } } }'],
  ['a decision of a meeting', `{ taskingDecision(id: "${decision.id}") { id } }`],
  ['requests of forces', '{ gatewayRequests { totalCount edges { node { id } } } }'],
  ['a request of a force', `{ gatewayRequest(id: "${request.id}") { id } }`],
  ['sequences', '{ sequences(filter: { period: "FY2025" }) { totalCount } }'],
  ['reactivations', '{ reactivations(origin: ARCHIVED, period: "FY2025") { totalCount } }'],
]

describe.each(['BOARD-MEMBER', 'NOCC-ANALYST', 'NOCC-ACCEPTER', 'CRITERIA-OWNER', 'AUDITOR', 'ADMINISTRATOR'])('%s of the network', (role) => {
  const person = as(`NETWORK-${role}-1`)

  it.each(records)('opens no %s', async (_name, query) => {
    const { data, errors } = await person.send(query)
    expect(errors.map(({ message, extensions }) => [message, extensions?.code])).toEqual([[expect.stringMatching(/^An? .+ does not see this\. Ask (an|another) administrator of Longview if your work needs it\.$/), 'NOT_ALLOWED']])
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
  })

  it('is told by node ids no more than that there is nothing', async () => {
    for (const { id } of [disruption, group, output, programme, assessment, action, held, decision, request]) expect(await person.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  })
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
        disruption: `"${disruption.reference}"`, months: '3', number: '1', dimension: 'TACTIC', origin: 'ARCHIVED', filter: '{ period: "FY2026" }', one: '{ grade: MAJOR }', other: '{ grade: MINOR }',
        measure: 'GROSS', grain: 'MONTH', earlier: '"FY2025"', later: '"FY2026"', slug: '"a-question"',
        probe: `{ effect: "2026-11-12", target: { kind: OCG, ocg: "${group.id}" } }`,
      }
      const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${values[arg.name]}`)
      const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename ... on Refusal { message } }'
      const isUnion = name.endsWith('Impact') || /^(effectTable|recoveryComparison|desk|ownReturns|reportingRates|unitComparison|changeOverTime|periodComparison|mix|capabilitiesAndMeans)$/.test(name)
      const { data, errors } = await as(null).send(`{ ${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${isUnion ? selection : '{ __typename }'} }`)
      if (isUnion) expect(data?.[name]).toEqual({ __typename: 'Refusal', message: 'You are not signed in. Sign in first.' })
      else expect([data?.[name] ?? null, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, ['NOT_SIGNED_IN']])
    },
  )

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
