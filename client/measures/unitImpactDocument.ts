import { graphql } from '../graphql/generated/gql.ts'
import type { UnitImpactQuery } from '../graphql/generated/graphql.ts'

export const unitImpactDocument = graphql(`
  query UnitImpact($unit: String!, $period: String!, $asAt: Instant, $basis: Basis, $fillGaps: Boolean) {
    unitImpact(unit: $unit, period: $period, asAt: $asAt, basis: $basis, fillGaps: $fillGaps) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on UnitImpact {
        unit { code name region }
        basis basisInWords gapsFilled editions
        bases { basis inWords whyNot }
        returns { ...ReturnsFacts }
        gaps { ...GapFacts }
        period { code inWords from lastDay }
        asAt returnsInWords
        headline { ...HeadlineFacts }
        datedTooLoosely
        cumulative { ...CumulativeFacts }
        yearBefore { ...CumulativeFacts }
        yearBeforePeriod { code inWords from lastDay }
        monthly { ...MonthlyFacts }
        byStrand { ...BreakdownFacts }
        byThreat { ...BreakdownFacts }
        byTactic { ...BreakdownFacts }
        byForce { ...BreakdownFacts }
        outcomes { ...OutcomeFacts }
        outputs { ...OutputTotalsFacts }
        outputChanges { ...OutputChangeFacts }
        outputsDatedTooLoosely
        seriesBreaks { ...SeriesBreakFacts }
        findings whyNoDetail caveats mayOpenRecords
      }
    }
  }
`)

export type UnitImpactFacts = Extract<UnitImpactQuery['unitImpact'], { __typename: 'UnitImpact' }>
