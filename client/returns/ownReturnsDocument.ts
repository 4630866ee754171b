import { graphql } from '../graphql/generated/gql.ts'

/** The own unit's returns of the last 12 periods, with the last that was written about them. */
export const ownReturnsDocument = graphql(`
  query OwnReturns {
    ownReturns {
      __typename
      ... on DeskRow {
        unit { code name }
        lastMessage { words saidAt isOfCentre saidBy { label } period { code inWords } }
        cells { ...OwnReturnCell }
      }
      ... on Refusal { message }
    }
    returnsToday { chases { words saidAt isOfCentre saidBy { label } period { code inWords } } }
  }

  fragment OwnReturnCell on DeskCell {
    unit { code }
    period { code inWords from }
    state
    lateness
    dueOn
    isExtended
    daysToDue
    daysLate
    isNil
    openQueries
    changedRecords
    asksToReopen
    lastActedAt
  }
`)

/** Asked again when a return was moved on, though none of it was there before. */
export const holdReturns = { additionalTypenames: ['Return', 'DeskCell', 'DeskRow', 'ReturnsToday'] }
