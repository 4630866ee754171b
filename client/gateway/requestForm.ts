import type { GatewayRequestFacts, GatewayRequestRecordFragment } from '../graphql/generated/graphql.ts'
import { isUnchosen } from '../parts/choice.ts'
import type { Choice } from '../parts/choice.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { isBlank, noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** A request as it is being typed; names as in the API's input. */
export interface RequestForm {
  force: string
  forceReference: string
  receivedOn: TypedDays
  wantedBy: TypedDays
  ocg: Choice | null
  threat: string
  helpAsked: string
  reason: string
}

export const emptyRequest: RequestForm = {
  force: '', forceReference: '', receivedOn: noDays, wantedBy: noDays, ocg: null, threat: '', helpAsked: '', reason: '',
}

type Recorded = Pick<GatewayRequestRecordFragment, 'force' | 'forceReference' | 'receivedOn' | 'wantedBy' | 'ocg' | 'threat' | 'helpAsked'>

export function requestFormOf({ force, forceReference, receivedOn, wantedBy, ocg, threat, helpAsked }: Recorded): RequestForm {
  return {
    force: force.code,
    forceReference: forceReference ?? '',
    receivedOn: typedDays(receivedOn),
    wantedBy: wantedBy ? typedDays(wantedBy) : noDays,
    ocg: ocg ? { value: ocg.id, text: ocg.alias } : null,
    threat: threat?.code ?? '',
    helpAsked,
    reason: '',
  }
}

/** What was typed, as the API's facts; or what cannot even be sent. */
export function requestFacts({ force, forceReference, receivedOn, wantedBy, ocg, threat, helpAsked }: RequestForm): MadeFacts<GatewayRequestFacts> {
  const received = wholeDay(receivedOn, 'receivedOn', 'Enter the day on which your unit received the request')
  const wanted = isBlank(wantedBy.from) ? null : wholeDay(wantedBy, 'wantedBy', 'Enter the day by which the force wants the help, or leave it out')
  const problems = [
    ...missing(force, 'force', 'Choose the force'),
    ...missing(helpAsked.trim(), 'helpAsked', 'Enter what the force asks for'),
    ...('problems' in received ? received.problems : []),
    ...(wanted && 'problems' in wanted ? wanted.problems : []),
    ...(isUnchosen(ocg) ? [{ field: 'ocg', message: 'Choose the group from the list, or empty the field' }] : []),
  ]
  if (problems.length > 0 || 'problems' in received || (wanted && 'problems' in wanted)) return { problems }
  return {
    facts: {
      force, forceReference: forceReference.trim() || null, receivedOn: received.day, wantedBy: wanted?.day ?? null,
      ocg: ocg?.value || null, threat: threat || null, helpAsked: helpAsked.trim(),
    },
  }
}
