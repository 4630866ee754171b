import { numberInWords } from '../parts/numberInWords.ts'

/** "10 of 43", "all 3 groups", "1 group": how many of those that a rule finds are on the list because of it. */
export function ruleCountInWords({ found, listed }: { found: number; listed: number }): string {
  if (listed < found) return `${numberInWords(listed)} of ${numberInWords(found)}`
  return found === 1 ? '1 group' : `all ${numberInWords(found)} groups`
}
