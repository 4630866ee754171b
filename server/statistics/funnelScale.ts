/** Of how many, or of how much, so many: events of residents, of staff; those that have it of those looked at. */
export type CountedOf = { count: number; of: number }

/** Two limits in the unit of the value: per one of the denominator. */
export type LimitPair = { lower: number; upper: number }

/**
 * What a funnel must know of its kind of figure (a rate or a share), once the value of all units together is known.
 *
 * Why: limits, over-dispersion and places are made alike for both; only these four differ.
 */
export type FunnelScale = {
  /** Standard deviations by which a unit lies above (below: negative) all together, on the scale that evens out its spread. */
  deviation: (unit: CountedOf) => number
  /** The variance that chance alone gives a unit of that size, on the same scale. */
  variance: (of: number) => number
  /** Exact limits by chance alone. */
  exactLimits: (of: number, confidence: number) => LimitPair
  /** The limits so many standard deviations either side, where units differ with this variance beyond chance. */
  limitsWith: (of: number, tauSquared: number, standardDeviations: number) => LimitPair
}
