import type { GatewayDecisionFacts, GatewayRequestRecordFragment, GatewayState } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** A decision on a request as it is being typed; names as in the API's input. */
export interface DecideForm {
  state: GatewayState | ''
  /** Node id; '' is between meetings. */
  meeting: string
  decidedOn: TypedDays
  decision: string
  owner: string
  dueOn: TypedDays
  reason: string
}

type Recorded = Pick<GatewayRequestRecordFragment, 'state' | 'meeting' | 'decidedOn' | 'decision' | 'owner' | 'dueOn'>

const undecided: DecideForm = { state: '', meeting: '', decidedOn: noDays, decision: '', owner: '', dueOn: noDays, reason: '' }

export function decideFormOf({ state, meeting, decidedOn, decision, owner, dueOn }: Recorded): DecideForm {
  return {
    state: state === 'WAITING' ? '' : state,
    meeting: meeting?.id ?? '',
    decidedOn: decidedOn ? typedDays(decidedOn) : noDays,
    decision: decision ?? '',
    owner: owner ?? '',
    dueOn: dueOn ? typedDays(dueOn) : noDays,
    reason: '',
  }
}

/**
 * The form to begin with. What was deferred is decided anew: its day, meeting and words are those of the deferral, so they are not
 * offered again.
 *
 * @param meeting the held meeting that decides, where somebody comes from its page
 */
export function startOfDeciding(recorded: Recorded, meeting: { id: string; meetsOn: string } | null): DecideForm {
  if (recorded.state === 'ACCEPTED' || recorded.state === 'DECLINED') return decideFormOf(recorded)
  return meeting ? { ...undecided, meeting: meeting.id, decidedOn: typedDays(meeting.meetsOn) } : undecided
}

/** Must somebody say why? Not for the first decision, nor for deciding what was deferred, as the deferral said it would be. */
export function isReasonNeeded(standing: GatewayState, next: GatewayState | ''): boolean {
  return standing === 'ACCEPTED' || standing === 'DECLINED' || (standing === 'DEFERRED' && next === 'WAITING')
}

const nothing = { decidedOn: null, meeting: null, decision: null, owner: null, dueOn: null }

/** What was typed, as the API's facts; or what cannot even be sent. */
export function decideFacts({ state, meeting, decidedOn, decision, owner, dueOn }: DecideForm): MadeFacts<GatewayDecisionFacts> {
  if (state === '') return { problems: [{ field: 'state', message: 'Choose what was decided' }] }
  if (state === 'WAITING') return { facts: { ...nothing, state } }
  const decided = wholeDay(decidedOn, 'decidedOn', 'Enter the day on which it was decided')
  const begins = state === 'ACCEPTED' ? wholeDay(dueOn, 'dueOn', 'Enter the day by which the help begins') : null
  const problems = [
    ...('problems' in decided ? decided.problems : []),
    ...missing(decision.trim(), 'decision', 'Enter what was decided, and why'),
    ...(begins ? missing(owner.trim(), 'owner', 'Enter the post that leads the help, by role and unit or force') : []),
    ...(begins && 'problems' in begins ? begins.problems : []),
  ]
  if (problems.length > 0 || 'problems' in decided || (begins && 'problems' in begins)) return { problems }
  return { facts: { state, meeting: meeting || null, decidedOn: decided.day, decision: decision.trim(), owner: begins ? owner.trim() : null, dueOn: begins?.day ?? null } }
}
