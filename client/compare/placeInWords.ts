import { atStart } from '../forms/atStart.ts'
import type { FunnelPlace } from '../graphql/generated/graphql.ts'

export const placeInWords: Readonly<Record<FunnelPlace, string>> = {
  WITHIN: 'within the limits',
  ABOVE_95: 'above the 95% limit',
  ABOVE_998: 'above the 99.8% limit',
  BELOW_95: 'below the 95% limit',
  BELOW_998: 'below the 99.8% limit',
}

/** "Above the 99.8% limit by chance alone; with the adjustment above the 95% limit", "Within the limits". */
export function bothPlaces({ place, adjustedPlace }: { place: FunnelPlace; adjustedPlace: FunnelPlace }): string {
  if (place === 'WITHIN' && adjustedPlace === 'WITHIN') return atStart(placeInWords.WITHIN)
  return `${atStart(placeInWords[place])} by chance alone; with the adjustment ${placeInWords[adjustedPlace]}`
}
