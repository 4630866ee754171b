import type { DeskReturn } from './deskReturnDocument.ts'

/** Returns before this one with which its figures are compared, before any is called unusual. */
const fewestCompared = 12

/** Says where too few returns stand before it: that nothing is called unusual is no sign then that nothing is. */
export function NothingCompared({ shown }: { shown: Pick<DeskReturn, 'comparedPeriods'> }) {
  const words = comparedInWords(shown)
  return words ? <p className="govuk-body">{words}</p> : null
}

/** @param comparedPeriods how many returns before it there were to compare with */
export function comparedInWords({ comparedPeriods }: Pick<DeskReturn, 'comparedPeriods'>): string | null {
  return comparedPeriods < fewestCompared ? `Compared with fewer than ${fewestCompared} returns, so nothing is called unusual.` : null
}
