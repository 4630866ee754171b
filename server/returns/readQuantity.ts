import { tidy } from '../facts/textRules.ts'

const written = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/
/** The most that is kept, and with how many decimals: numeric(16, 3). */
const most = 1e12

/**
 * A quantity as somebody typed it: "1,234.5", and with pounds "£1,234.50".
 *
 * @returns the number, or what is wrong with it in words
 */
export function readQuantity(text: string, { isWhole, measuredIn }: { isWhole: boolean; measuredIn: string }): { quantity: number; problem: null } | { quantity: null; problem: string } {
  const wrong = (problem: string) => ({ quantity: null, problem })
  const typed = (tidy(text) ?? '').replace(measuredIn === 'pounds' ? /^£\s*/ : /^(?!)/, '')
  if (/^[-−]\s*[\d.,£]+$/.test(typed)) return wrong('Enter 0 or more')
  if (!written.test(typed)) return wrong('Enter a number, for example 1,234.5')
  const quantity = Number(typed.replaceAll(',', ''))
  if (quantity > most) return wrong('Enter a number of at most 1,000,000,000,000')
  if (isWhole && !Number.isInteger(quantity)) return wrong('Enter a whole number')
  const decimals = typed.split('.')[1] ?? ''
  return decimals.replace(/0+$/, '').length > 3 ? wrong('Enter at most 3 decimals') : { quantity, problem: null }
}
