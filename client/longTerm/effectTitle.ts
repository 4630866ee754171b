import type { EffectDimension } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { dimensionWords } from './effectRows.ts'
import type { EffectRowFacts } from './effectTableDocument.ts'

/** Of how many rows anything can be said; never which is the best. */
export function effectTitle(rows: readonly EffectRowFacts[], dimension: EffectDimension): string {
  const said = rows.filter(({ whyNoDetail }) => !whyNoDetail).length
  return `Enough to say something of ${numberInWords(said)} of ${numberInWords(rows.length)} ${dimensionWords[dimension].many}`
}
