import type { FunnelPlace } from '../graphql/generated/graphql.ts'

export const placeInWords: Readonly<Record<FunnelPlace, string>> = {
  WITHIN: 'within the limits',
  ABOVE_95: 'above the 95% limit',
  ABOVE_998: 'above the 99.8% limit',
  BELOW_95: 'below the 95% limit',
  BELOW_998: 'below the 99.8% limit',
}
