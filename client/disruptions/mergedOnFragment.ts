import { graphql } from '../graphql/generated/gql.ts'

/** What became of a disruption's place: a record that others were merged into may be merged on itself, here up to five times. */
export const mergedOnFragment = graphql(`
  fragment MergedOn on Disruption {
    isWithdrawn
    mergedInto {
      reference
      isWithdrawn
      mergedInto {
        reference
        isWithdrawn
        mergedInto {
          reference
          isWithdrawn
          mergedInto {
            reference
            isWithdrawn
            mergedInto { reference isWithdrawn }
          }
        }
      }
    }
  }
`)
