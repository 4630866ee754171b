import { refusal } from '../../errors.ts'
import type { ReferenceData } from '../../units/referenceData.ts'
import type { ChangeMeasure, Series } from './changeMeasure.ts'

/** `unit` null for the network, `strand` null for all strands. */
export type SeriesAsked = { measure: ChangeMeasure; strand?: string | null | undefined; unit?: string | null | undefined }

/** What the arguments that name a series say of themselves. */
export const seriesInWords = {
  unit: 'The code of a unit; the network when not given.',
  strand: 'The code of a strand; all strands when not given. What units supported is known for all together only.',
} as const

/**
 * The series that somebody asked for.
 *
 * @throws RefusedError when there is no such unit or strand, or the measure is not known by strand
 */
export function seriesAsked(reference: Pick<ReferenceData, 'units' | 'strands'>, { measure, strand: strandCode, unit: unitCode }: SeriesAsked): Series {
  const unit = typeof unitCode === 'string' ? reference.units.get(unitCode) : null
  if (unit === undefined) throw refusal('unit', 'There is no unit with that code: choose one from the list')
  const strand = typeof strandCode === 'string' ? reference.strands.get(strandCode) : null
  if (strand === undefined) throw refusal('strand', 'There is no strand with that code: choose one from the list')
  if (measure === 'SUPPORTED' && strand) throw refusal('strand', 'What units supported is not known by strand: choose all strands, or another measure')
  return { measure, strand, unit }
}
