import { graphql } from '../graphql/generated/gql.ts'

export const returnsFacts = graphql(`
  fragment ReturnsFacts on ReturnsBehind {
    expected received accepted inWords
    missing { ...GapFacts }
  }
`)

export const gapFacts = graphql(`
  fragment GapFacts on MissingReturn { unit { code } period { code inWords from lastDay } why }
`)

export const gradeCountsFacts = graphql(`
  fragment GradeCountsFacts on GradeCounts { major moderate minor noImpact negative gross }
`)

export const headlineFacts = graphql(`
  fragment HeadlineFacts on Headline {
    gross { value lower upper }
    major { value lower upper }
    moderate { value lower upper }
    minor { value lower upper }
    negative { value lower upper }
    noImpact { value lower upper }
    supportedGross { value lower upper }
    supportedNegative { value lower upper }
  }
`)

export const cumulativeFacts = graphql(`
  fragment CumulativeFacts on Cumulative { grain days major moderate minor negative gross noImpact }
`)

export const monthlyFacts = graphql(`
  fragment MonthlyFacts on MonthlyCounts {
    months monthsInWords major moderate minor negative noImpact gross supportedGross
    datedTooLoosely { ...GradeCountsFacts }
  }
`)

export const breakdownFacts = graphql(`
  fragment BreakdownFacts on BreakdownRow { code name counts { ...GradeCountsFacts } }
`)

export const outcomeFacts = graphql(`
  fragment OutcomeFacts on OutcomeTotal { kind { code name } measureUnit { code name isWhole } total disruptions }
`)

export const outputTotalsFacts = graphql(`
  fragment OutputTotalsFacts on OutputTotals {
    kind
    strand { code name }
    outputs peopleReached outputsWithoutCount asked answered outputsNotAsked
    shareAnswered { share lower upper count of }
  }
`)

export const outputChangeFacts = graphql(`
  fragment OutputChangeFacts on OutputChange {
    measures
    change { pairs shareBefore shareAfter change lower upper }
    missing beforeOnly afterOnly
  }
`)

export const seriesBreakFacts = graphql(`
  fragment SeriesBreakFacts on SeriesBreak { day unitCode reason source }
`)
