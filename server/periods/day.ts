import { Temporal } from 'temporal-polyfill'
import { monthName } from './monthName.ts'
import { quoted } from './quoted.ts'

/** A day of the calendar as 'YYYY-MM-DD', so that comparing texts compares days. It has no time and no zone. */
export type Day = string

const shapeOfADay = /^\d{4}-\d{2}-\d{2}$/

/**
 * Is this text a day that exists?
 *
 * @param text anything
 */
export function isDay(text: string): boolean {
  return faultOf(text) === undefined
}

/**
 * The day that this text says, or clear words on why it says none.
 *
 * Why: 31 February must be refused with a reason that its writer understands, and never slide into March.
 *
 * @param text a day as 'YYYY-MM-DD'
 * @throws RangeError when it has another shape ("write it as YYYY-MM-DD"), or the day or month does not exist
 * Source: ISO 8601, calendar date, extended format.
 * Checked in: test/unit/periods/day.test.ts.
 */
export function parseDay(text: string): Day {
  const fault = faultOf(text)
  if (fault !== undefined) throw new RangeError(fault)
  return text
}

/**
 * The day after this one.
 *
 * Why: periods are half-open, people say their last day; this goes from theirs to ours.
 *
 * @throws RangeError when `day` is not a day, or the result lies outside the years 0000 to 9999
 * Checked in: test/unit/periods/day.test.ts.
 */
export function nextDay(day: Day): Day {
  return addDays(day, 1)
}

/**
 * The day before this one.
 *
 * @throws RangeError when `day` is not a day, or the result lies outside the years 0000 to 9999
 * Checked in: test/unit/periods/day.test.ts.
 */
export function previousDay(day: Day): Day {
  return addDays(day, -1)
}

/**
 * The day so many days later.
 *
 * @param days a whole number of days; negative goes back
 * @throws RangeError when `day` is not a day, `days` is not whole, or the result lies outside the years 0000 to 9999
 * Checked in: test/unit/periods/day.test.ts.
 */
export function addDays(day: Day, days: number): Day {
  return dayNumbered(numberOf(day) + wholeNumber(days))
}

/**
 * The same day of the month so many months later; where that month is too short, its last day.
 *
 * Why: a check-back 3 months after 30 November is due on 28 (or 29) February, not in March.
 *
 * @param months a whole number of months; negative goes back
 * @throws RangeError when `day` is not a day, `months` is not whole, or the result lies outside the years 0000 to 9999
 * Checked in: test/unit/periods/day.test.ts.
 */
export function addMonths(day: Day, months: number): Day {
  return toDay(toPlainDate(day).add({ months: wholeNumber(months) }, { overflow: 'constrain' }))
}

/**
 * How many days is it from one day to another? The length of the half-open [from, to).
 *
 * @returns days, all counted as one whatever the clocks did; negative when `to` comes first
 * @throws RangeError when either is not a day
 * Checked in: test/unit/periods/day.test.ts.
 */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/**
 * The day as people write it: "27 March 2026".
 *
 * @throws RangeError when `day` is not a day
 * Source: GOV.UK style guide, Dates.
 * Checked in: test/unit/periods/day.test.ts.
 */
export function dayInWords(day: Day): string {
  parseDay(day)
  return `${Number(day.slice(8))} ${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`
}

function faultOf(text: string): string | undefined {
  if (!shapeOfADay.test(text)) return `${quoted(text)} is not a day: write it as YYYY-MM-DD, for example 2026-03-27`
  const month = twoDigits(text, 5)
  if (month < 1 || month > 12) return `${quoted(text)} is not a day: there is no month ${month}`
  const day = twoDigits(text, 8)
  return day < 1 || day > daysInMonth(yearOf(text), month) ? `${day} ${monthName(month)} ${text.slice(0, 4)} is not a day` : undefined
}

function yearOf(day: Day): number {
  return 100 * twoDigits(day, 0) + twoDigits(day, 2)
}

/** The number that two digits of a text say. */
function twoDigits(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - codeOfZero) + text.charCodeAt(at + 1) - codeOfZero
}

const codeOfZero = '0'.charCodeAt(0)

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const millisecondsADay = 86_400_000
const daysOf400Years = 146_097

/**
 * Days from 1 January 1970: in UTC all are of one length. By plain arithmetic, for a list of groups asks for tens of thousands of
 * them, and a calendar's own objects would be most of its work. The calendar is the same again after 400 years; they are added
 * because Date.UTC takes the years 0 to 99 for those from 1900.
 */
function numberOf(day: Day): number {
  parseDay(day)
  return Date.UTC(yearOf(day) + 400, twoDigits(day, 5) - 1, twoDigits(day, 8)) / millisecondsADay - daysOf400Years
}

function dayNumbered(number: number): Day {
  const instant = new Date(number * millisecondsADay)
  const year = instant.getUTCFullYear()
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`The year ${year} is outside 0000 to 9999`)
  return `${twoDigitsOf(Math.floor(year / 100))}${twoDigitsOf(year % 100)}-${twoDigitsOf(instant.getUTCMonth() + 1)}-${twoDigitsOf(instant.getUTCDate())}`
}

function twoDigitsOf(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

function toPlainDate(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(parseDay(day))
}

function toDay(date: Temporal.PlainDate): Day {
  if (date.year < 0 || date.year > 9999) throw new RangeError(`The year ${date.year} is outside 0000 to 9999`)
  return date.toString()
}

function wholeNumber(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Add a whole number of days or months, not ${count}`)
  return count
}
