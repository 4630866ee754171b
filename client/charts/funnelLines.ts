/** Lines of a funnel plot, that of all units first, which is named by whose it is: dashes and widths say what the hues do. */
export const limitLines = [
  { name: null, colour: 'var(--chart-text)', dash: undefined, width: 1.5 },
  { name: '95% limits', colour: 'var(--chart-comparator)', dash: '6 4', width: 1.75 },
  { name: '99.8% limits', colour: 'var(--chart-comparator)', dash: undefined, width: 1.75 },
] as const

/** Limits over denominators, lists of equal length, as they are drawn. */
export interface FunnelLimits {
  of: readonly number[]
  lower95: readonly number[]
  upper95: readonly number[]
  lower998: readonly number[]
  upper998: readonly number[]
}

export interface LimitPoint {
  of: number
  value: number
}

/** One line as points. */
export function limitPoints(limits: FunnelLimits, line: Exclude<keyof FunnelLimits, 'of'>): LimitPoint[] {
  return limits.of.flatMap((of, index) => {
    const value = limits[line][index]
    return value === undefined ? [] : [{ of, value }]
  })
}
