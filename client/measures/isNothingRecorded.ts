import type { HeadlineFactsFragment } from '../graphql/generated/graphql.ts'

/** Not one disruption, led or supported, of any grade. */
export function isNothingRecorded(headline: HeadlineFactsFragment): boolean {
  const { gross, negative, noImpact, supportedGross, supportedNegative } = headline
  return [gross, negative, noImpact, supportedGross, supportedNegative].every((count) => count.value === 0)
}
