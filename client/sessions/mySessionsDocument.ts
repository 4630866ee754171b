import { graphql } from '../graphql/generated/gql.ts'

export const mySessionsDocument = graphql(`
  query MySessions {
    mySessions { id device openedAt lastSeenAt endsAt isThisOne }
  }
`)

export const endMySessionsDocument = graphql(`
  mutation EndMySessions($input: EndMySessionsInput!) {
    endMySessions(input: $input) {
      __typename
      ... on SessionsEnded { ended }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)
