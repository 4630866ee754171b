import type { ChangeSignal } from '../../../comparison/change/changeSeries.ts'

type ChangeRule = ChangeSignal['rule']

/** In the order in which a point that several rules find takes its shape, as the page does (client/compare/change/changeWords.ts). */
export const changeRules = ['OUTSIDE_LIMITS', 'RUN_OF_SEVEN_ON_ONE_SIDE', 'RUN_OF_SEVEN_RISING_OR_FALLING', 'TWO_OF_THREE_IN_OUTER_THIRD'] as const satisfies readonly ChangeRule[]

export const changeRuleWords: Readonly<Record<ChangeRule, string>> = {
  OUTSIDE_LIMITS: 'Outside the limits',
  RUN_OF_SEVEN_ON_ONE_SIDE: 'Seven or more on one side of the mean',
  RUN_OF_SEVEN_RISING_OR_FALLING: 'Seven or more rising or falling',
  TWO_OF_THREE_IN_OUTER_THIRD: 'Two of three in the outer third',
}
