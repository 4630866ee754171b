import { graphql } from '../graphql/generated/gql.ts'
import type { DeskFactsFragment } from '../graphql/generated/graphql.ts'

/** Everything that the desk shows. */
export const deskFragment = graphql(`
  fragment DeskFacts on Desk {
    at
    periods { code inWords from lastDay }
    rows {
      unit { id code name position }
      contacts
      lastMessage { isOfCentre saidAt saidBy { id label } words period { code inWords } }
      cells { ...DeskCellFacts }
    }
  }

  fragment DeskCellFacts on DeskCell {
    unit { id code name }
    period { code inWords }
    state version lateness daysLate daysToDue dueOn isExtended isNil openQueries changedRecords asksToReopen lastActedAt
  }
`)

export type ShownDesk = DeskFactsFragment
export type ShownRow = ShownDesk['rows'][number]
export type ShownCell = ShownRow['cells'][number]
