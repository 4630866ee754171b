import { graphql } from '../../graphql/generated/gql.ts'
import type { MixOfWorkQuery } from '../../graphql/generated/graphql.ts'

export const mixDocument = graphql(`
  query MixOfWork($unit: String, $period: String!, $asAt: Instant, $basis: Basis, $fillGaps: Boolean) {
    mix(unit: $unit, period: $period, asAt: $asAt, basis: $basis, fillGaps: $fillGaps) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on Mix {
        asAt basis basisInWords returnsInWords gapsFilled editions
        bases { basis inWords whyNot }
        returns { ...ReturnsFacts }
        gaps { ...GapFacts }
        period { code inWords from lastDay }
        unit { code name }
        onDay threatAssessedOn assessedBy findings caveats whyNoDetail whyNoStrands whyNoThreats whyNoForces
        byStrand { ...MixRowFacts }
        byStrandOfUnits { unit { code name position } whyNoDetail byStrand { ...MixRowFacts } }
        byThreat {
          code name assessedPriority scoredOcgs inWords
          counts { ...GradeCountsFacts }
          share { ...ShareFacts }
          shareOfScoredOcgs { ...ShareFacts }
        }
        byForce {
          force { code name }
          unit { code }
          counts { ...GradeCountsFacts }
          share { ...ShareFacts }
          residents residentsShare scoredOcgs assessedShare inWords
          shareOfAssessed { ...ShareFacts }
        }
        credit { led { value lower upper } supported { value lower upper } ledWithSupport { ...ShareFacts } whyNoShare }
        seriesBreaks { ...SeriesBreakFacts }
      }
    }
  }

  fragment MixRowFacts on MixRow { code name counts { ...GradeCountsFacts } share { ...ShareFacts } }

  fragment ShareFacts on Share { share lower upper count of }
`)

export type MixFacts = Extract<MixOfWorkQuery['mix'], { __typename: 'Mix' }>
