import { aGatewayRequest, anAcceptance } from '../../support/aGatewayRequest.ts'
import { aTaskingDecision } from '../../support/aTaskingDecision.ts'
import { aTaskingMeeting } from '../../support/aTaskingMeeting.ts'
import type { Answer } from '../../support/person.ts'
import { anyOf, keyOf } from './changes.ts'
import { ofOwnUnit, type Writing } from './facts.ts'
import { type KnownTasking, mayChangeTasking, type TaskingKind } from './knownTasking.ts'
import { mayWrite, units } from './reader.ts'
import type { Request } from './request.ts'
import { taskingTexts } from './selections.ts'
import { type KnownRecord, mayChange } from './world.ts'

type Change = (writing: Writing) => Request | null

/** Every way to write meetings, what they decide and what forces ask, of the writer's own unit and of others. */
export const taskingChanges: Record<string, Change> = {
  recordTaskingMeeting: (writing) => changing(writing, 'recordTaskingMeeting', 'TaskingMeeting', { facts: meetingFacts(writing) }, null),
  holdTaskingMeeting: (writing) => of(writing, 'TaskingMeeting', (meeting) => holding(writing, meeting)),
  correctTaskingMeeting: (writing) => of(writing, 'TaskingMeeting', (meeting) => revising(writing, 'correct', meeting, { facts: meetingFacts(writing, meeting.unit) })),
  withdrawTaskingMeeting: (writing) => of(writing, 'TaskingMeeting', (meeting) => (writing.random.percent(40) ? revising(writing, 'withdraw', meeting, {}) : null)),
  recordTaskingDecision: (writing) =>
    of(writing, 'TaskingMeeting', (meeting) => {
      const about = aboutWhat(writing)
      return changing(writing, 'recordTaskingDecision', 'TaskingDecision', { meeting: meeting.id, facts: decisionFacts(writing, about, meeting.unit) }, meeting, about)
    }),
  correctTaskingDecision: (writing) =>
    of(writing, 'TaskingDecision', (decision) => {
      const about = aboutWhat(writing)
      return revising(writing, 'correct', decision, { facts: decisionFacts(writing, about, decision.unit) }, about)
    }),
  withdrawTaskingDecision: (writing) => of(writing, 'TaskingDecision', (decision) => revising(writing, 'withdraw', decision, {})),
  recordGatewayRequest: (writing) => {
    const about = { ocg: writing.random.percent(60) ? anyOf(writing, 'Ocg') : null, request: null }
    return changing(writing, 'recordGatewayRequest', 'GatewayRequest', { facts: requestFacts(writing, about) }, null, about)
  },
  correctGatewayRequest: (writing) =>
    of(writing, 'GatewayRequest', (request) => {
      const about = { ocg: writing.random.percent(50) ? anyOf(writing, 'Ocg') : null, request: null }
      return revising(writing, 'correct', request, { facts: requestFacts(writing, about, request.unit) }, about)
    }),
  decideGatewayRequest: (writing) =>
    of(writing, 'GatewayRequest', (request) => {
      const meeting = writing.random.percent(50) ? anyTasking(writing, 'TaskingMeeting') : null
      const word = ofOwnUnit(writing, request.unit)
      const facts = anAcceptance({ decision: word, owner: word, meeting: meeting?.id ?? null })
      const mayDo = mayChangeTasking(writing.by, request) && (meeting === null || mayChangeTasking(writing.by, meeting))
      return changing(writing, 'decideGatewayRequest', 'GatewayRequest', { id: request.id, version: request.version, reason: word, facts }, request, nothing, mayDo)
    }),
  withdrawGatewayRequest: (writing) => of(writing, 'GatewayRequest', (request) => revising(writing, 'withdraw', request, {})),
}

/** Planned for the day on which the drill begins. */
export function firstMeeting(writing: Writing): Request {
  return changing(writing, 'recordTaskingMeeting', 'TaskingMeeting', { facts: aTaskingMeeting({ notes: ofOwnUnit(writing) }) }, null)
}

export function holding(writing: Writing, meeting: KnownTasking): Request {
  return changing(writing, 'holdTaskingMeeting', 'TaskingMeeting', { id: meeting.id, version: meeting.version }, meeting)
}

type About = { ocg: KnownRecord | null; request: KnownTasking | null }
const nothing: About = { ocg: null, request: null }

/** A group, a request or neither: half of them of the own unit, where there are any. */
function aboutWhat(writing: Writing): About {
  const { random } = writing
  if (random.percent(60)) return { ocg: anyOf(writing, 'Ocg'), request: null }
  return { ocg: null, request: random.percent(60) ? anyTasking(writing, 'GatewayRequest') : null }
}

function meetingFacts(writing: Writing, unit = writing.by.unit) {
  const day = String(1 + writing.random.whole(27)).padStart(2, '0')
  return aTaskingMeeting({ meetsOn: `${writing.random.pick(['2026-09', '2026-10', '2027-01'])}-${day}`, notes: ofOwnUnit(writing, unit) })
}

function decisionFacts(writing: Writing, { ocg, request }: About, unit: string) {
  const word = ofOwnUnit(writing, unit)
  return aTaskingDecision({ decision: word, owner: word, dueOn: writing.random.pick(['2026-11-01', '2026-12-20']), ocg: ocg?.id ?? null, request: request?.id ?? null })
}

function requestFacts(writing: Writing, { ocg }: About, unit = writing.by.unit) {
  const word = ofOwnUnit(writing, unit)
  return aGatewayRequest({ helpAsked: word, forceReference: word, ocg: ocg?.id ?? null, force: writing.random.pick(['LEICESTERSHIRE', 'ESSEX', 'KENT']) })
}

/** One of that kind: most of the own unit, where there are any. */
export function anyTasking({ world, random, by }: Writing, kind: TaskingKind): KnownTasking | null {
  const all = world.tasking.filter((one) => one.kind === kind)
  const own = all.filter(({ unit }) => unit === by.unit)
  return random.pickAny(random.percent(60) && own.length > 0 ? own : all)
}

function of(writing: Writing, kind: TaskingKind, change: (known: KnownTasking) => Request | null): Request | null {
  const known = anyTasking(writing, kind)
  return known && change(known)
}

function revising(writing: Writing, verb: 'correct' | 'withdraw', known: KnownTasking, rest: object, about = nothing): Request {
  const input = { id: known.id, version: known.version, reason: ofOwnUnit(writing, known.unit), ...rest }
  return changing(writing, `${verb}${known.kind}`, known.kind, input, known, about)
}

function changing(
  writing: Writing,
  name: string,
  kind: TaskingKind,
  input: object,
  known: KnownTasking | null,
  { ocg, request }: About = nothing,
  mayDo = mayWrite(writing.by) && (known === null || mayChangeTasking(writing.by, known)) && (ocg === null || mayChange(writing.by, ocg)) && (request === null || mayChangeTasking(writing.by, request)),
): Request {
  const { by, world } = writing
  return {
    by, isForeign: !mayDo, mustBeRefused: !mayDo,
    query: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { __typename ... on ${kind} { ${taskingTexts[kind]} }
      ... on Refusal { message problems { field message } } ... on Stale${kind} { message yours { ${taskingTexts[kind]} } current { ${taskingTexts[kind]} } } } }`,
    variables: { input: { ...input, key: keyOf(writing) } },
    learn: ({ data }: Answer) => {
      const shown = data?.result as { __typename: string; id: string; version: number } | undefined
      if (shown?.__typename === kind) world.learnTasking({ kind, id: shown.id, version: shown.version, unit: by.unit ?? units[0] })
    },
  }
}
