import { builder } from '../graphql/builder.ts'
import { figureCodes, figureSections } from './figureCatalogue.ts'

export const ReturnFigureCodeRef = builder.enumType('ReturnFigureCode', { values: figureCodes })
export const ReturnSectionRef = builder.enumType('ReturnSection', { values: figureSections })
export const ReturnFigureSourceRef = builder.enumType('ReturnFigureSource', {
  description: 'COMPUTED from the unit’s records, or ENTERED by the unit.',
  values: ['COMPUTED', 'ENTERED'] as const,
})
