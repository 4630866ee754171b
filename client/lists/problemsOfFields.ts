import type { Problem } from '../parts/problem.ts'
import { namesNotUnderstood } from '../routing/notUnderstood.ts'
import type { AddressWords } from '../routing/notUnderstood.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/**
 * What was filled in and did not come through the address's validator: a list without it would answer another question.
 *
 * @param mend how to mend a field that is typed, by its name in the address
 */
export function problemsOfFields(fields: RawSearch, understood: object, words: AddressWords, mend: Readonly<Record<string, string>>): Problem[] {
  return namesNotUnderstood(fields, understood, words).map((field) => ({ field, message: mend[field] ?? `Choose another ${words[field]}` }))
}
