const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const upToTwo = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

/** "1,204"; at most two decimals where the number has them. */
export function numberInWords(value: number): string {
  return Number.isInteger(value) ? whole.format(value) : upToTwo.format(value)
}

/** "21 to 44": limits of an interval, to whole events. */
export function limitsInWords(limits: { lower: number; upper: number }): string {
  return `${whole.format(limits.lower)} to ${whole.format(limits.upper)}`
}

/** "58%" */
export function shareInWords(share: number): string {
  return percent.format(share)
}

/** "44% to 70%" */
export function shareLimitsInWords(limits: { lower: number; upper: number }): string {
  return `${percent.format(limits.lower)} to ${percent.format(limits.upper)}`
}

/** "Not asked" as it stands in a cell or inside a sentence: "not asked"; "NOCC analyst" stays as it is. */
export function inSentence(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
}

/** "1 disruption", "31 disruptions" */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`
}
