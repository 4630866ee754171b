const usual = 12

/** The horizon that one figure is given for: a year where the settings hold it, else the longest. */
export function horizonOf(measured: readonly { months: number }[]): number {
  const all = measured.map(({ months }) => months)
  return all.length === 0 || all.includes(usual) ? usual : Math.max(...all)
}
