import type { Choice } from '../parts/CodeCombobox.tsx'
import type { TypedDay, TypedDays } from '../periods/typedDays.ts'
import { fields, perhaps, text } from './readTyped.ts'
import type { Reader } from './readTyped.ts'

const day: Reader<TypedDay> = fields({ day: text(), month: text(), year: text() })

/** Days as they were typed, however unfinished. */
export const days: Reader<TypedDays> = fields({ from: day, to: perhaps(day) })

/** A choice of a combobox; one without its id is no choice. */
export const choice: Reader<Choice | null> = perhaps<Choice>(fields({ value: text(), text: text() }), ({ value }) => value !== '')
