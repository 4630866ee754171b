import type { Choice } from '../parts/choice.ts'
import type { TypedDay, TypedDays } from '../periods/typedDays.ts'
import { fields, perhaps, text } from './readTyped.ts'
import type { Reader } from './readTyped.ts'

const day: Reader<TypedDay> = fields({ day: text(), month: text(), year: text() })

/** Days as they were typed, however unfinished. */
export const days: Reader<TypedDays> = fields({ from: day, to: perhaps(day) })

/** What stands in a combobox; words that were typed and not chosen are kept as such. */
export const choice: Reader<Choice | null> = perhaps<Choice>(fields({ value: text(), text: text() }), ({ value, text: words }) => value !== '' || words !== '')
