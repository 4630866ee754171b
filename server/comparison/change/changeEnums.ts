import { builder } from '../../graphql/builder.ts'
import { changeMeasures } from './changeMeasure.ts'
import { changeGrains } from './pointPeriods.ts'

export const ChangeMeasureRef = builder.enumType('ChangeMeasure', { description: 'What is counted by month or quarter.', values: changeMeasures })

export const ChangeGrainRef = builder.enumType('ChangeGrain', { values: changeGrains })

export const ChangeRuleRef = builder.enumType('ChangeRule', {
  description: 'Rules by which a point or run of points is unlike what the series does by itself.',
  values: ['OUTSIDE_LIMITS', 'RUN_OF_SEVEN_ON_ONE_SIDE', 'RUN_OF_SEVEN_RISING_OR_FALLING', 'TWO_OF_THREE_IN_OUTER_THIRD'] as const,
})
