import { graphql } from '../graphql/generated/gql.ts'
import type { ReportingRatesFactsFragment } from '../graphql/generated/graphql.ts'

export const ratesDocument = graphql(`
  query ReportingRates($from: String, $to: String) {
    reportingRates(from: $from, to: $to) {
      __typename
      ... on ReportingRates { ...ReportingRatesFacts }
      ... on Refusal { message }
    }
    service { now }
  }

  fragment ReportingRatesFacts on ReportingRates {
    caveats
    periods { code inWords from lastDay }
    units { ...UnitReportingFacts }
    network { ...UnitReportingFacts }
  }

  fragment UnitReportingFacts on UnitReporting {
    unit { code name position }
    due received accepted medianDaysLate
    onTime { part of share lower upper }
    months { period { code inWords from lastDay } due received onTime accepted daysLate }
  }
`)

export type ShownRates = ReportingRatesFactsFragment
export type ShownReporting = ShownRates['units'][number]
