import { graphql } from '../graphql/generated/gql.ts'

export const issuersDocument = graphql(`
  query Issuers {
    signIn { issuers { code name } }
  }
`)
