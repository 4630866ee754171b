/** How many periods of returns are offered, counted back from the newest that is known: the API shows no more at once. */
export const mostPeriods = 36
/** What is shown where no period is chosen. */
export const usualPeriods = { first: 'Usual: the last twelve', last: 'The last that has ended' }

/**
 * Codes of the periods that can be chosen as first or last of the desk, newest first: those that it holds, and where they
 * are months as many before them as it can hold at once.
 *
 * @param chosen what the address says by now; it stays a choice
 */
export function periodChoices(held: readonly string[], chosen: readonly (string | undefined)[]): string[] {
  const known = [...new Set([...held, ...chosen.filter((code) => code !== undefined)])].toSorted().toReversed()
  const [newest] = known
  if (!newest || known.some((code) => !/^M\d{4}-\d{2}$/.test(code))) return known
  const months = Array.from({ length: mostPeriods }, (_, back) => monthBefore(newest, back))
  return [...new Set([...known, ...months])].toSorted().toReversed()
}

function monthBefore(code: string, back: number): string {
  const [year = 0, month = 0] = code.slice(1).split('-').map(Number)
  return `M${new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7)}`
}
