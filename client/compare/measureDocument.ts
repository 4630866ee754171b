import { graphql } from '../graphql/generated/gql.ts'
import type { CompareByMeasureQuery } from '../graphql/generated/graphql.ts'

export const measureDocument = graphql(`
  query CompareByMeasure($measure: String!, $period: String!, $asAt: Instant, $basis: Basis, $fillGaps: Boolean, $strand: String) {
    unitComparison(period: $period, asAt: $asAt, basis: $basis, fillGaps: $fillGaps, strand: $strand) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on UnitComparison {
        ...ComparisonFrame
        measures(codes: [$measure]) {
          ...ComparedMeasureFacts
          funnel {
            phi tauSquared
            curve { of lower95 upper95 lower998 upper998 adjustedLower95 adjustedUpper95 adjustedLower998 adjustedUpper998 }
          }
          values {
            unit { code }
            funnel { lower95 upper95 lower998 upper998 adjustedLower95 adjustedUpper95 adjustedLower998 adjustedUpper998 }
          }
        }
      }
    }
  }
`)

export type MeasureComparison = Extract<CompareByMeasureQuery['unitComparison'], { __typename: 'UnitComparison' }>
export type MeasureFacts = MeasureComparison['measures'][number]
export type FunnelFacts = NonNullable<MeasureFacts['funnel']>
