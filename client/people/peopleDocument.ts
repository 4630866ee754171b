import { graphql } from '../graphql/generated/gql.ts'

export const peopleDocument = graphql(`
  query People($first: Int, $after: String, $last: Int, $before: String, $filter: PeopleFilter) {
    list: people(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { ...PersonRow } }
    }
  }

  fragment PersonRow on ManagedPerson {
    id
    code
    label
    isDisabled
    lastSeenAt
    openSessions
    grantNow { id roleInWords unit { id code } from to }
    grants { id state }
  }
`)

export const grantsToDecideDocument = graphql(`
  query GrantsToDecide {
    grantsToDecide { ...GrantFacts person { id code label } }
  }

  fragment GrantFacts on Grant {
    id
    role
    roleInWords
    unit { id code name }
    from
    to
    state
    basisInWords
    reason
    givenBy { id label }
    givenAt
    decidedBy { id label }
    decidedAt
    decisionReason
    endedBy { id label }
    endedAt
    endReason
    mayDecide
    whyNotDecide
    whyNotConfirm
    mayEnd
  }
`)

export const managedPersonDocument = graphql(`
  query ManagedPerson($code: String!) {
    managedPerson(code: $code) { ...ManagedPersonFacts }
  }

  fragment ManagedPersonFacts on ManagedPerson {
    id
    code
    label
    issuer
    subject
    isDisabled
    disabledAt
    disabledBy { id label }
    disabledReason
    lastSeenAt
    openSessions
    mayGovern
    grantNow { id roleInWords unit { id code name } from to }
    grants { ...GrantFacts }
  }
`)
