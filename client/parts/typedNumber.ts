/** Digits, with commas only between thousands, and at most one decimal point. */
const figures = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/

/** More digits than this and a computer's number would not be the one that was typed. */
const mostDigits = 15

export const numberProblem = 'Enter the number in figures, like 1,250 or 3.5'

/**
 * The number that was typed: 1,250 and 1250 are the same.
 * Anything that could be read in two ways - 1,5 or 12,34 - is no number, so that nothing is recorded that nobody typed.
 *
 * @returns null when it is no number in figures
 */
export function typedNumber(typed: string): number | null {
  const text = typed.trim()
  if (!figures.test(text) || text.replaceAll(/\D/g, '').length > mostDigits) return null
  return Number(text.replaceAll(',', ''))
}

/** As `typedNumber`, for what is counted: no decimals, and no more than nine digits. */
export function typedWhole(typed: string): number | null {
  const number = typedNumber(typed)
  return number !== null && !typed.includes('.') && number < 1_000_000_000 ? number : null
}
