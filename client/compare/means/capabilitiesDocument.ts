import { graphql } from '../../graphql/generated/gql.ts'
import type { CapabilitiesCompareQuery } from '../../graphql/generated/graphql.ts'

export const capabilitiesDocument = graphql(`
  query CapabilitiesCompare($period: String!, $asAt: Instant, $basis: Basis) {
    capabilitiesAndMeans(period: $period, asAt: $asAt, basis: $basis) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on CapabilitiesAndMeans {
        asAt basis basisInWords returnsInWords caveats residentsDay
        bases { basis inWords whyNot }
        returns { ...ReturnsFacts }
        period { code inWords from lastDay }
        periods { code inWords from lastDay }
        inspection { inWords source staff year unit { code } }
        units { ...UnitMeansFacts }
      }
    }
  }

  fragment UnitMeansFacts on UnitMeans {
    unit { code name position }
    residents missingStaff missingBudget budgetTotal
    budgetYear { inWords }
    budget { amount source term }
    capabilities { capability { code name } states { code hasReturn inWords } }
    staff { missing partnerStaff staffInPost staffPerMillionResidents period { code inWords from lastDay } }
  }
`)

export type CapabilitiesFacts = Extract<CapabilitiesCompareQuery['capabilitiesAndMeans'], { __typename: 'CapabilitiesAndMeans' }>
