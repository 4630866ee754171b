import { graphql } from '../graphql/generated/gql.ts'

/** What a unit's Home shows at once: own drafts, this year to date, and what was recorded last. */
export const unitHomeDocument = graphql(`
  query UnitHome($unit: String!, $period: String!, $mayRecord: Boolean!) {
    drafts @include(if: $mayRecord) { ...DraftFound }
    unitImpact(unit: $unit, period: $period) {
      __typename
      ... on UnitImpact {
        period { code inWords }
        basisInWords
        returnsInWords
        asAt
        mayOpenRecords
        headline { ...HeadlineFacts }
      }
      ... on Refusal { message }
    }
    disruptions(first: 8, order: RECORDED_NEWEST) {
      totalCount
      edges { node { ...DisruptionRow } }
    }
    taskingWaiting { ...TaskingToday }
  }

  fragment TaskingToday on TaskingWaiting {
    next { id meetsOn }
    dueOn
    isOverdue
    openDecisions
    overdueDecisions
    requestsWaiting
  }

  fragment DraftFound on Draft {
    key
    kind
    revision
    summary
    savedAt
    recordVersion
    record {
      __typename
      ... on Disruption { reference isWithdrawn }
      ... on Output { reference isWithdrawn }
      ... on Ocg { id alias isWithdrawn }
    }
  }
`)

/** Asked apart from the rest of Home, which stands when this fails. */
export const unitQualityDocument = graphql(`
  query UnitQuality {
    unitQuality {
      asAt
      unit { code }
      points { code inWords records of moreThanDays recordedIn }
    }
  }
`)

export const networkHomeDocument = graphql(`
  query NetworkHome($period: String!) {
    networkImpact(period: $period) {
      __typename
      ... on NetworkImpact {
        period { code inWords }
        basisInWords
        returnsInWords
        asAt
        headline { ...HeadlineFacts }
      }
      ... on Refusal { message }
    }
  }
`)
