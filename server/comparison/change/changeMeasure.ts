import type { Grade } from '../../disruptions/countedGrade.ts'
import type { FigureCode } from '../../returnFigures/figureCatalogue.ts'
import type { Unit } from '../../units/referenceData.ts'
import type { ComparedFigure } from '../figures/comparedFigures.ts'

/** What is counted by month or quarter. */
export const changeMeasures = ['GROSS', 'MAJOR', 'MODERATE', 'MINOR', 'NEGATIVE', 'SUPPORTED'] as const
export type ChangeMeasure = (typeof changeMeasures)[number]

/** A count of one unit or, with null, of the network; of one strand or, with null, of all. */
export type Series = { measure: ChangeMeasure; strand: { code: string; name: string } | null; unit: Unit | null }

const gross = ['MAJOR', 'MODERATE', 'MINOR'] as const
const gradesOf: Record<ChangeMeasure, readonly Grade[]> = {
  GROSS: gross, MAJOR: ['MAJOR'], MODERATE: ['MODERATE'], MINOR: ['MINOR'], NEGATIVE: ['NEGATIVE'], SUPPORTED: gross,
}

/** The figure of which a series is a part. Of the network each disruption with support counts once, for the unit that led it. */
export function figureOf({ measure, strand, unit }: Series): FigureCode {
  if (measure === 'SUPPORTED') return unit ? 'DISRUPTIONS_SUPPORTED' : 'DISRUPTIONS_LED_WITH_SUPPORT'
  return strand ? 'DISRUPTIONS_BY_STRAND' : 'DISRUPTIONS_LED'
}

/** How many disruptions of the series are in these rows? */
export function countOf(series: Series, figures: Iterable<ComparedFigure>): number {
  return sumOf(figures, figureOf(series), gradesOf[series.measure].map((grade) => keyOf(series, grade)))
}

/** Led disruptions of every counted grade, of the strand where there is one: so few that they tell of single records? */
export function countLed({ strand }: Pick<Series, 'strand'>, figures: Iterable<ComparedFigure>): number {
  return sumOf(figures, strand ? 'DISRUPTIONS_BY_STRAND' : 'DISRUPTIONS_LED', (['NO_IMPACT', 'NEGATIVE', ...gross] as const).map((grade) => keyOf({ strand }, grade)))
}

const names: Record<Exclude<ChangeMeasure, 'SUPPORTED'>, string> = {
  GROSS: 'Gross disruptions led', MAJOR: 'Major disruptions led', MODERATE: 'Moderate disruptions led', MINOR: 'Minor disruptions led', NEGATIVE: 'Negative disruptions led',
}

/** "Major disruptions led, strand pursue": what is counted, without whose. */
export function measureInWords({ measure, strand, unit }: Series): string {
  if (measure === 'SUPPORTED') return unit ? 'Gross disruptions of other units supported' : 'Gross disruptions in which another unit took part'
  return `${names[measure]}${strand ? `, strand ${strand.name.toLowerCase()}` : ''}`
}

function keyOf({ strand }: Pick<Series, 'strand'>, grade: Grade): string {
  return strand ? `${strand.code}/${grade}` : grade
}

function sumOf(figures: Iterable<ComparedFigure>, code: FigureCode, keys: readonly string[]): number {
  let sum = 0
  for (const { about, key, quantity } of figures) if (about === code && keys.includes(key)) sum += quantity
  return sum
}
