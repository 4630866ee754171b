import { roles } from '../access/roles.ts'
import type { Problem } from '../errors.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import { screenText } from '../screening/screenText.ts'
import { findingInWords } from '../screening/textFinding.ts'

/** Those of the texts that are written as codes of people are; any text may be sent as one. */
export function personCodes(texts: readonly string[]): string[] {
  return texts.filter((text) => /^[A-Z0-9-]{1,60}$/.test(text))
}

/** A label as it is kept and compared: two that differ in spaces alone are one to whoever reads them. */
export function tidyLabel(label: string): string {
  return (tidy(label) ?? '').replace(/\s+/g, ' ')
}

/** Words of roles as they may begin with a capital letter, "Unit", "Executive" but not "head", and which of them: "First administrator". */
const roleWords = Object.values(roles).map(({ inWords }) => inWords)
const capitalsOfRoles = new Set([...roleWords.flatMap((words) => words.split(' ').slice(0, 1)), 'First', 'Second', 'Third', 'Fourth'])
const isAbbreviation = (word: string) => /^[\p{Lu}\d]{1,10}$/u.test(word)

/**
 * What is wrong with how somebody is to be shown. It stands on every record that they make, so it says role and unit and
 * never who they are: a unit's code or a role must be in it, and a word that begins with a capital letter and is neither
 * is taken for a name. [the rule is ours]
 */
export function labelProblems(label: string, units: { has: (code: string) => boolean }): Problem[] {
  const kept = tidyLabel(label)
  const wrong = textProblems('label', kept, { name: 'how the person is shown, by role and unit', atMost: 80, isRequired: true })
  if (wrong.length > 0) return wrong
  const problem = (message: string): Problem[] => [{ field: 'label', message }]
  // Everywhere else such a text may stay where it is needed; here it never is.
  const [found] = screenText(kept)
  if (found) return problem(`Leave out what looks like ${findingInWords[found.kind]}: show the person by role and unit, as in “EMSOU recorder 3”`)
  if (kept.includes('@')) return problem('Leave the e-mail address out: show the person by role and unit, as in “EMSOU recorder 3”')
  const words = kept.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word !== '')
  const saysWhat = words.some((word) => units.has(word)) || roleWords.some((role) => kept.toLowerCase().includes(role.toLowerCase()))
  if (!saysWhat) return problem('Say the role or the unit’s code, as in “EMSOU recorder 3”')
  const name = words.find((word) => /^\p{Lu}/u.test(word) && !capitalsOfRoles.has(word) && !units.has(word) && !isAbbreviation(word))
  return name ? problem(`“${name}” looks like a name. Show the person by role and unit; if it is no name, write it in small letters.`) : []
}

/** What is wrong with what an issuer calls somebody: kept and compared as it comes. */
export function subjectProblems(subject: string): Problem[] {
  const isFit = /^[^\p{C}\s]{1,255}$/u.test(subject)
  return isFit ? [] : [{ field: 'subject', message: 'Enter what the issuer calls the person (the “sub” of its tokens): 1 to 255 characters without spaces' }]
}
