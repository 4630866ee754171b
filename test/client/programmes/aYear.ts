import type { OutputChangeFactsFragment } from '../../../client/graphql/generated/graphql.ts'
import type { ProgrammeYear } from '../../../client/programmes/yearWords.ts'

/** A financial year in which one talk reached 1,200 and nobody was asked anything. */
export function aYear(begins: number, over: Partial<ProgrammeYear> = {}): ProgrammeYear {
  return {
    period: { code: `FY${begins}`, inWords: `Financial year ${begins} to ${begins + 1}`, from: `${begins}-04-01`, lastDay: `${begins + 1}-03-31` },
    outputs: 1,
    peopleReached: 1200,
    outputsWithoutCount: 0,
    asked: null,
    answered: null,
    outputsNotAsked: 1,
    shareAnswered: null,
    changes: [],
    ...over,
  }
}

/** 10% of 1,000 questionnaires answered. */
export const aTenthAnswered = {
  asked: 1000, answered: 100, outputsNotAsked: 0, shareAnswered: { count: 100, of: 1000, share: 0.1, lower: 0.083, upper: 0.12 },
} as const

/** 40% yes before and 48% after, of 80 who answered both times. */
export function aChange(measures: OutputChangeFactsFragment['measures'], over: Partial<OutputChangeFactsFragment> = {}): OutputChangeFactsFragment {
  return {
    measures, missing: null, beforeOnly: 15, afterOnly: 5,
    change: { pairs: 80, shareBefore: 0.4, shareAfter: 0.48, change: 0.08, lower: 0.03, upper: 0.13 },
    ...over,
  }
}
