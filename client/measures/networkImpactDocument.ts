import { graphql } from '../graphql/generated/gql.ts'
import type { NetworkImpactQuery } from '../graphql/generated/graphql.ts'

export const networkImpactDocument = graphql(`
  query NetworkImpact($period: String!, $asAt: Instant, $basis: Basis, $fillGaps: Boolean) {
    networkImpact(period: $period, asAt: $asAt, basis: $basis, fillGaps: $fillGaps) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on NetworkImpact {
        basis basisInWords gapsFilled editions
        bases { basis inWords whyNot }
        returns { ...ReturnsFacts }
        gaps { ...GapFacts }
        period { code inWords from lastDay }
        asAt returnsInWords
        headline { ...HeadlineFacts }
        datedTooLoosely
        units {
          unit { code name region isRocu position }
          headline { ...HeadlineFacts }
          datedTooLoosely
          cumulative { ...CumulativeFacts }
          gaps { ...GapFacts }
          whyNoDetail
        }
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
        findings whyNoDetail caveats
      }
    }
  }
`)

export type NetworkImpactFacts = Extract<NetworkImpactQuery['networkImpact'], { __typename: 'NetworkImpact' }>

/** What both impact pages show, of a unit or of the network. */
export type SharedImpactFacts = Pick<
  NetworkImpactFacts,
  | 'basis' | 'gaps' | 'gapsFilled' | 'returns' | 'headline' | 'datedTooLoosely' | 'monthly' | 'byStrand' | 'byThreat' | 'byTactic' | 'byForce'
  | 'outcomes' | 'outputs' | 'outputChanges' | 'outputsDatedTooLoosely' | 'seriesBreaks' | 'whyNoDetail' | 'caveats' | 'findings'
>
