import { graphql } from '../graphql/generated/gql.ts'
import type { WhichTacticsLastQuery } from '../graphql/generated/graphql.ts'

export const effectTableDocument = graphql(`
  query WhichTacticsLast($dimension: EffectDimension!, $unit: String, $force: String, $period: String!, $asAt: Instant) {
    effectTable(dimension: $dimension, unit: $unit, force: $force, period: $period, asAt: $asAt) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on EffectTable {
        dimension
        unit { code name }
        force { code name }
        period { code inWords from lastDay }
        asAt mayOpenRecords waitingOcgs settingsChanging caveats
        settings { ...SettingUsedFacts }
        rows {
          code name whyNoDetail
          outcomes { ...OutcomeCountFacts }
          durability { ...DurabilityFacts }
          recoveredWithinYear { share lower upper atRiskAtStart }
          whyNoRecovery
          medianDaysToRecovery medianLower medianUpper whyNoMedian whyNoMedianUpper
          relief { ...ReliefTotalFacts }
        }
      }
    }
  }
`)

export type EffectTableFacts = Extract<WhichTacticsLastQuery['effectTable'], { __typename: 'EffectTable' }>
export type EffectRowFacts = EffectTableFacts['rows'][number]
