import type { ChangeGrain, ChangeMeasure, ChangeRule } from '../../graphql/generated/graphql.ts'

export const changeMeasureWords: Readonly<Record<ChangeMeasure, string>> = {
  GROSS: 'Gross', MAJOR: 'Major', MODERATE: 'Moderate', MINOR: 'Minor', NEGATIVE: 'Negative', SUPPORTED: 'Supported',
}

export const changeGrainWords: Readonly<Record<ChangeGrain, string>> = { MONTH: 'Month', QUARTER: 'Quarter' }

/** The column of the list of records that holds the same count. */
export const recordsColumnOf: Readonly<Record<ChangeMeasure, string>> = {
  GROSS: 'gross', MAJOR: 'major', MODERATE: 'moderate', MINOR: 'minor', NEGATIVE: 'negative', SUPPORTED: 'supportedGross',
}

/** In the order in which a point that several rules find takes its shape. */
export const changeRules = ['OUTSIDE_LIMITS', 'RUN_OF_SEVEN_ON_ONE_SIDE', 'RUN_OF_SEVEN_RISING_OR_FALLING', 'TWO_OF_THREE_IN_OUTER_THIRD'] as const satisfies readonly ChangeRule[]

export const changeRuleWords: Readonly<Record<ChangeRule, string>> = {
  OUTSIDE_LIMITS: 'Outside the limits',
  RUN_OF_SEVEN_ON_ONE_SIDE: 'Seven or more on one side of the mean',
  RUN_OF_SEVEN_RISING_OR_FALLING: 'Seven or more rising or falling',
  TWO_OF_THREE_IN_OUTER_THIRD: 'Two of three in the outer third',
}
