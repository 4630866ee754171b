import { dayInWords } from './dayInWords.ts'
import { daysText, isBlank } from './typedDays.ts'
import type { TypedDay, TypedDays } from './typedDays.ts'

/** Days in words where they can be read, else as they stand in the fields; '' when nothing is typed. */
export function typedDaysInWords(typed: TypedDays): string {
  if (isBlank(typed.from) && (!typed.to || isBlank(typed.to))) return ''
  const read = daysText(typed)
  if ('faults' in read) return [typed.from, typed.to].flatMap((day) => (day ? [asTyped(day)] : [])).filter(Boolean).join(' to ')
  return read.text.split('/').map(inWords).join(' to ')
}

function inWords(text: string): string {
  if (text.length === 10) return dayInWords(text)
  return text.length === 7 ? dayInWords(`${text}-01`).replace(/^1 /, '') : text
}

function asTyped({ day, month, year }: TypedDay): string {
  return [day, month, year].map((part) => part.trim()).filter(Boolean).join(' ')
}
