import { graphql } from '../graphql/generated/gql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import type { Option } from '../parts/Select.tsx'
import { dayInWords } from '../periods/dayInWords.ts'

const heldMeetingsDocument = graphql(`
  query HeldMeetings {
    taskingMeetings(first: 100, states: [HELD]) { edges { node { id meetsOn } } }
  }
`)

/** Meetings that the unit held, newest first, for whoever has to choose one; null while they are on their way. */
export function useHeldMeetings() {
  const { data, error, askAgain } = useAnswer({ query: heldMeetingsDocument })
  return { meetings: data ? data.taskingMeetings.edges.map(({ node }) => node) : null, error, askAgain }
}

export function meetingOptions(meetings: readonly { id: string; meetsOn: string }[]): Option[] {
  return meetings.map(({ id, meetsOn }) => ({ value: id, text: dayInWords(meetsOn) }))
}
