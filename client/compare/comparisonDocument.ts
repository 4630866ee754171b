import { graphql } from '../graphql/generated/gql.ts'
import type { CompareUnitsQuery } from '../graphql/generated/graphql.ts'

export const comparisonDocument = graphql(`
  query CompareUnits($period: String!, $asAt: Instant, $basis: Basis, $fillGaps: Boolean, $strand: String) {
    unitComparison(period: $period, asAt: $asAt, basis: $basis, fillGaps: $fillGaps, strand: $strand) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on UnitComparison {
        ...ComparisonFrame
        findings { about measure sentence unit { code } }
        network {
          headline { ...HeadlineFacts }
          outputs { outputs outputsWithoutCount peopleReached asked answered }
          whyNoOutputs
        }
        whyNoSupported
        units {
          unit { code name region position }
          headline { ...HeadlineFacts }
          outputs { outputs outputsWithoutCount peopleReached asked answered }
          byStrand { ...BreakdownFacts }
          returns { expected received accepted inWords }
          missing whyNoDetail whyNoOutputs
        }
        measures { ...ComparedMeasureFacts }
      }
    }
  }
`)

export type ComparisonFacts = Extract<CompareUnitsQuery['unitComparison'], { __typename: 'UnitComparison' }>
export type ComparedUnitFacts = ComparisonFacts['units'][number]
