import type { Writing } from './facts.ts'
import { type KnownTasking, maySeeTasking, type TaskingKind } from './knownTasking.ts'
import type { Request } from './request.ts'
import { listTexts, pageOf, taskingTexts } from './selections.ts'
import { anyTasking } from './taskingChanges.ts'
import { type KnownRecord, maySee } from './world.ts'

const kinds = ['TaskingMeeting', 'TaskingDecision', 'GatewayRequest'] as const
const ofAnyKind = `__typename ${kinds.map((kind) => `... on ${kind} { ${taskingTexts[kind]} }`).join(' ')}`

/** Every way to ask for meetings, their lists, what they decided and what forces asked, one's own and those of others. */
export const taskingQuestions: Record<string, (writing: Writing, now: Date) => Request> = {
  taskingMeeting: (writing) => one(writing, 'TaskingMeeting', 'taskingMeeting'),
  taskingDecision: (writing) => one(writing, 'TaskingDecision', 'taskingDecision'),
  gatewayRequest: (writing) => one(writing, 'GatewayRequest', 'gatewayRequest'),
  taskingNodes: (writing) => {
    const named = Array.from({ length: 4 }, () => anyTasking(writing, writing.random.pick(kinds)))
    return asking(writing, named, [], `query ($ids: [ID!]!) { nodes(ids: $ids) { ${ofAnyKind} } }`, { ids: named.flatMap((known) => (known ? [known.id] : [])) })
  },
  taskingListOfGroups: (writing) => {
    const meeting = anyTasking(writing, 'TaskingMeeting')
    return asking(writing, [meeting], [], `query ($id: ID!) { taskingMeeting(id: $id) { ${listTexts} } }`, { id: meeting?.id ?? '' })
  },
  taskingLists: (writing) => {
    const { random, world } = writing
    const [meeting, group] = [random.percent(40) ? anyTasking(writing, 'TaskingMeeting') : null, random.percent(40) ? random.pickAny(world.ofKind('Ocg')) : null]
    const query = `query ($d: TaskingDecisionFilter, $r: GatewayRequestFilter, $first: Int) { taskingMeetings(first: $first) { ${pageOf('id notes reason')} }
      taskingDecisions(filter: $d, first: $first) { ${pageOf('id decision owner ocg { id alias } request { id }')} } gatewayRequests(filter: $r, first: $first) { ${pageOf('id helpAsked forceReference owner ocg { id alias }')} } }`
    const ocg = group?.id ?? null
    return asking(writing, [meeting], [group], query, { d: { meeting: meeting?.id ?? null, ocg }, r: { ocg }, first: random.percent(50) ? 100 : 2 })
  },
  taskingWaiting: (writing) => asking(writing, [], [], '{ taskingWaiting { openDecisions requestsWaiting last { id notes } next { id notes } } }', {}),
}

function one(writing: Writing, kind: TaskingKind, field: string): Request {
  const known = anyTasking(writing, kind)
  return asking(writing, [known], [], `query ($id: ID!) { ${field}(id: $id) { ${taskingTexts[kind]} } }`, { id: known?.id ?? '' })
}

function asking({ by }: Writing, named: (KnownTasking | null)[], groups: (KnownRecord | null)[], query: string, variables: Record<string, unknown>): Request {
  const isForeign = named.some((known) => known !== null && !maySeeTasking(by, known)) || groups.some((group) => group !== null && !maySee(by, group))
  return { by, query, variables, isForeign, mustBeRefused: false }
}
