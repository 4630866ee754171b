import { known, type ReferenceData, type Unit } from '../../units/referenceData.ts'

/** What inspectors published of a unit. */
export type InspectionFigure = { unit: Unit; year: number; staff: number; inWords: string; source: string }

const source = 'HMIC 2015, Regional Organised Crime Units: a review of capability and effectiveness'

/** As published: the number, and the words with it, which are never reckoned again from residents of another year. */
const published = [
  { unitCode: 'EMSOU', year: 2015, staff: 313, perMillion: 'almost 67' },
  { unitCode: 'ROCUWM', year: 2015, staff: 87, perMillion: 'just over 15' },
] as const

/** Staff of the units for which inspectors published them, in geographic order. */
export function inspectionFigures({ units }: Pick<ReferenceData, 'units'>): InspectionFigure[] {
  return published.map(({ unitCode, year, staff, perMillion }) => ({
    unit: known(units, unitCode), year, staff, source, inWords: `${staff} staff, ${perMillion} per million residents, as published in ${year}`,
  }))
}
