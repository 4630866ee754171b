import { graphql } from '../graphql/generated/gql.ts'

/** What can be chosen on an impact page. */
export const impactChoicesDocument = graphql(`
  query ImpactChoices {
    offeredPeriods { code inWords from lastDay }
    referenceLists { units { code name position } }
  }
`)
