import { graphql } from '../graphql/generated/gql.ts'

/** What was found in a text that may tell who somebody is; nothing was stored. */
export const textWarningFragment = graphql(`
  fragment FoundInText on TextWarning {
    message
    findings { field kind kindInWords found token }
  }
`)
