import type { Sent } from '../graphql/useSubmission.ts'
import { stateWords } from '../returns/returnWords.ts'
import type { CentreAnswer } from './centreMutations.ts'

type Stale = Extract<CentreAnswer, { __typename: 'StaleReturn' }>
type Answer = { __typename: string }

const thenSend = 'Look at it again, then send again if that still holds.'

/**
 * Somebody moved the return on meanwhile: that is said as a problem, what was typed stays, and the next attempt goes on
 * from the return as it stands.
 *
 * @param advice what is to be done about it
 */
export async function untilCurrent(sending: Promise<Sent<Answer>>, goOnFrom: (version: number) => void, advice = thenSend): Promise<Sent<Answer>> {
  const { answer, ...sent } = await sending
  if (!answer || !isStale(answer)) return { ...sent, answer }
  const { message, current } = answer
  goOnFrom(current.version)
  return {
    answer: undefined,
    unsent: { field: '', message: `${message} It is ${stateWords[current.state].words.toLowerCase()} now. ${advice}` },
  }
}

function isStale(answer: Answer): answer is Stale {
  return answer.__typename === 'StaleReturn'
}
