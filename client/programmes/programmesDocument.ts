import { graphql } from '../graphql/generated/gql.ts'

/** A unit's programmes, by name, with what their years came to. */
export const programmesDocument = graphql(`
  query Programmes($includeWithdrawn: Boolean) {
    programmes(includeWithdrawn: $includeWithdrawn) {
      id
      name
      isWithdrawn
      outputsDatedTooLoosely
      years { ...ProgrammeYearFacts }
    }
  }
`)
