import type { Acting } from '../facts/acting.ts'
import { definitionOfVersion } from '../returns/definitionOfVersion.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import type { FigureCode } from './figureCatalogue.ts'

/** The figures that the definition of a return asks for, in its order. */
export async function figuresAsked({ database }: Pick<Acting, 'database'>, { definitionVersion }: Pick<ReturnRecord, 'definitionVersion'>): Promise<FigureCode[]> {
  const { figures } = await definitionOfVersion(database, definitionVersion)
  return figures.map(({ code }) => code)
}
