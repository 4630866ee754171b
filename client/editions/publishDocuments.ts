import { graphql } from '../graphql/generated/gql.ts'

/** What can be chosen, and which periods were published before. */
export const publishChoicesDocument = graphql(`
  query PublishChoices {
    offeredPeriods { code inWords lastDay }
    desk {
      __typename
      ... on Desk { periods { code inWords lastDay } }
      ... on Refusal { message }
    }
    editions { number supersededBy period { code inWords } }
  }
`)

/** Where the returns of a period stand. */
export const publishPreviewDocument = graphql(`
  query PublishPreview($from: String!, $to: String!) {
    desk(from: $from, to: $to) {
      __typename
      ... on Desk { rows { unit { code } cells { unit { code } period { code inWords } state lateness daysToDue daysLate version } } }
      ... on Refusal { message }
    }
  }
`)

/** Whether figures of a return that is being prepared again stand as accepted. */
export const acceptedBeforeDocument = graphql(`
  query AcceptedBefore($unit: String!, $period: String!) {
    return(unit: $unit, period: $period) { acceptedAt unit { code } period { code } }
  }
`)
