import { graphql } from '../graphql/generated/gql.ts'

/** The desk once: where it cannot be had as a stream. */
export const deskDocument = graphql(`
  query Desk($from: String, $to: String) {
    desk(from: $from, to: $to) {
      __typename
      ... on Desk { ...DeskFacts }
      ... on Refusal { message }
    }
  }
`)

/** The desk at once, and again whenever a return is moved on. */
export const deskChangedDocument = graphql(`
  subscription DeskChanged($from: String, $to: String) {
    deskChanged(from: $from, to: $to) { ...DeskFacts }
  }
`)
