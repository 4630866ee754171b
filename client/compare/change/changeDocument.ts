import { graphql } from '../../graphql/generated/gql.ts'
import type { ChangeOverTimeQuery } from '../../graphql/generated/graphql.ts'

export const changeDocument = graphql(`
  query ChangeOverTime($unit: String, $measure: ChangeMeasure!, $strand: String, $grain: ChangeGrain!, $period: String!, $asAt: Instant, $basis: Basis) {
    changeOverTime(unit: $unit, measure: $measure, strand: $strand, grain: $grain, period: $period, asAt: $asAt, basis: $basis) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on ChangeOverTime {
        asAt basis basisInWords returnsInWords
        bases { basis inWords whyNot }
        returns { ...ReturnsFacts }
        gaps { ...GapFacts }
        period { code inWords from lastDay }
        unit { code name }
        strand { code name }
        grain measure measureInWords
        points { ...ChangePointFacts }
        phases { ...ChangePhaseFacts }
        signals { inWords points rule }
        rebasings { ...RebasingFacts }
        seriesBreaks { ...SeriesBreakFacts }
        datedTooLoosely findings formula screening mayRebase caveats
      }
    }
  }

  fragment ChangePointFacts on ChangePoint { missing phase value period { code inWords from lastDay } }

  fragment ChangePhaseFacts on ChangePhase { beginsBecause from isTrial lastDay lower mean meanMovingRange number points upper whyNoLimits }

  fragment RebasingFacts on Rebasing { id fromDay reason recordedAt recordedBy mayWithdraw withdrawnAt withdrawnBy whyWithdrawn }
`)

export type ChangeFacts = Extract<ChangeOverTimeQuery['changeOverTime'], { __typename: 'ChangeOverTime' }>
