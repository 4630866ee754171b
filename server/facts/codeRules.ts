import type { Problem } from '../errors.ts'
import type { Day } from '../periods/day.ts'
import { dayInWords } from '../periods/day.ts'

type Codes = Map<string, { name: string; validFrom?: Day | null; validTo?: Day | null }>

/**
 * What is wrong with a code: unknown, or not in use on the day it is for.
 *
 * @param name what it is a code of, as in "There is no {name} with the code ..."
 * @param day the day on which it must be in use; null leaves that out
 */
export function codeProblems(field: string, code: string, codes: Codes, name: string, day: Day | null = null): Problem[] {
  if (!code) return [{ field, message: `Choose the ${name}` }]
  const entry = codes.get(code)
  if (!entry) return [{ field, message: `There is no ${name} with the code “${shortened(code)}”. Choose one from the list.` }]
  if (day && entry.validFrom && day < entry.validFrom) {
    return [{ field, message: `${entry.name} can be recorded only for days from ${dayInWords(entry.validFrom)}` }]
  }
  if (day && entry.validTo && day >= entry.validTo) {
    return [{ field, message: `${entry.name} can be recorded only for days before ${dayInWords(entry.validTo)}` }]
  }
  return []
}

/** What is wrong with a list of codes: each of them, and one given twice. */
export function codeListProblems(field: string, list: string[], codes: Codes, name: string, day: Day | null = null): Problem[] {
  if (list.length > codes.size) return [{ field, message: `There are only ${codes.size} to choose from; this list has ${list.length.toLocaleString('en-GB')}` }]
  return list.flatMap((code, index) => {
    const problems = codeProblems(`${field}.${index}`, code, codes, name, day)
    const isRepeated = list.indexOf(code) < index
    return isRepeated ? [...problems, { field: `${field}.${index}`, message: `This ${name} is given twice` }] : problems
  })
}

function shortened(code: string): string {
  return code.length > 40 ? `${code.slice(0, 40)}…` : code
}
