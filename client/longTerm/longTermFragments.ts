import { graphql } from '../graphql/generated/gql.ts'

export const durabilityFacts = graphql(`
  fragment DurabilityFacts on Durability {
    months held partlyHeld lost unknown due overdue notYetDue
    heldShare { part of share lower upper }
    whyNoShare
  }
`)

export const outcomeCountFacts = graphql(`
  fragment OutcomeCountFacts on OutcomeCounts {
    sequences disruptions measured fell recovered noEffectSeen stronger notAssessed noBaseline methodChanged datedTooLoosely
    fellShare { part of share lower upper }
    strongerShare { part of share lower upper }
  }
`)

export const reliefTotalFacts = graphql(`
  fragment ReliefTotalFacts on ReliefTotal {
    months scoreDays perSequence sequences complete observedDays unobservedDays toComeDays
  }
`)

export const curveFacts = graphql(`
  fragment CurveFacts on SurvivalCurve {
    days survival lower upper incidence atRiskDays atRisk
    total events censored competing medianDays medianLower medianUpper whyNoMedian whyNoMedianUpper inWords whyNone
  }
`)

export const settingUsedFacts = graphql(`
  fragment SettingUsedFacts on SettingUsed { code name inWords since version }
`)

/** What stands over and under every long-term figure. */
export const longTermFrame = graphql(`
  fragment LongTermFrame on LongTermImpact {
    unit { code name }
    force { code name }
    period { code inWords from lastDay }
    asAt basisInWords returnsInWords mayOpenRecords waitingOcgs settingsChanging whyNoDetail findings caveats
    settings { ...SettingUsedFacts }
    cover { ocgs neverAssessed overdue inWords }
  }
`)
