import { graphql } from '../graphql/generated/gql.ts'

export const signInDocument = graphql(`
  query SignIn {
    signIn { isDemonstration issuers { code name } }
    demonstrationPeople { code label roleInWords unit { code name position } }
  }
`)
