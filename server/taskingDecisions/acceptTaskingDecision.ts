import { refuseProblems, RefusedError, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { tidy } from '../facts/textRules.ts'
import { findOwnGatewayRequest } from '../gateway/findOwnGatewayRequest.ts'
import type { Day } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { namedOcg } from '../targets/namedOcg.ts'
import { keptTaskingDecision, taskingDecisionProblems, type AboutWhat, type KeptTaskingDecision, type TaskingDecisionFacts } from './taskingDecisionRules.ts'

/**
 * Facts of a decision that may be stored.
 *
 * @param meetsOn the day of its meeting
 * @param standing what the decision is about so far; null where it is new
 * @throws RefusedError that names everything to mend
 */
export async function acceptTaskingDecision(acting: Acting, facts: TaskingDecisionFacts, { meetsOn, standing }: { meetsOn: Day; standing: AboutWhat | null }): Promise<KeptTaskingDecision> {
  const about = await aboutWhat(acting, facts, standing)
  refuseProblems([...about.problems, ...taskingDecisionProblems(facts, londonDayOf(acting.now), meetsOn)])
  return keptTaskingDecision(facts, about)
}

async function aboutWhat(acting: Acting, { ocg, request }: TaskingDecisionFacts, standing: AboutWhat | null): Promise<AboutWhat & { problems: Problem[] }> {
  const isOfRequest = tidy(request) !== null
  if (isOfRequest && tidy(ocg) !== null) {
    const message = 'Say that the decision is about the group or about the request, not both: leave one out, or record two decisions'
    return { ocgId: null, requestId: null, problems: [{ field: 'request', message }] }
  }
  if (isOfRequest) return { ocgId: null, ...(await requestOfDecision(acting, request ?? '', standing?.requestId ?? null)) }
  return { ...(await namedOcg(acting, ocg, standing?.ocgId ?? null)), requestId: null }
}

async function requestOfDecision(acting: Acting, nodeId: string, standing: string | null): Promise<{ requestId: string | null; problems: Problem[] }> {
  try {
    const { id, isWithdrawn } = await findOwnGatewayRequest(acting, nodeId, 'request')
    const message = 'This request is withdrawn: record it anew if it holds after all, or leave it out'
    return { requestId: id, problems: isWithdrawn && id !== standing ? [{ field: 'request', message }] : [] }
  } catch (error) {
    // Told together with whatever else is to be mended.
    if (error instanceof RefusedError) return { requestId: null, problems: error.problems }
    throw error
  }
}
