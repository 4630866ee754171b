export interface OfferedPeriod {
  code: string
  inWords: string
  lastDay: string
}

/** Periods of whole returns that have ended, each once: quarters and years that are offered anyway, and the periods of the desk. */
export function publishChoices(offered: readonly OfferedPeriod[], ofReturns: readonly OfferedPeriod[], today: string): OfferedPeriod[] {
  const isWhole = ({ code, lastDay }: OfferedPeriod) => /^(FY\d{4}(-Q[1-4])?|M\d{4}-\d{2})$/.test(code) && lastDay < today
  const longer = offered.filter((period) => isWhole(period) && period.code.startsWith('FY'))
  const known = new Map([...ofReturns.filter(isWhole), ...longer].map((period) => [period.code, period]))
  return [...known.values()]
}
