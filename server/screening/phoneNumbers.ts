import { closedUp, cover, matchesOf, type Match } from './matchesOf.ts'

// Not phone numbers, and made of digits: ids, days, our own references and amounts in thousands.
const otherDigits = [
  /(?<![\p{L}\p{N}-])[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}(?![\p{L}\p{N}-])/giu,
  /(?<!\d[./-]?)(?:0?[1-9]|[12]\d|3[01])(?<mark>[./-])(?:0?[1-9]|1[0-2])\k<mark>(?:\d{4}|\d{2})(?![./-]?\d)/g,
  /(?<!\d)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![A-Z\d-])[A-Z]{3,12}(?:-P)?-20\d{2}-\d{4,6}(?![\d-])/g,
  /(?<![\d+]|\d,)[1-9]\d{0,2}(?:,\d{3})+(?!\d)/g,
]

// The number after the 0 or the 44: 9 or 10 digits, between two of them a comma or at most three other marks.
const between = '(?:[ \\n.()/_-]{0,3}|,)'
const national = `[1-9](?:${between}\\d){8,9}(?!\\d)`
const domestic = new RegExp(`(?<!\\d)(?<!\\d[.-])(?:\\((?=0\\d{0,5}\\)))?0(?:${between}${national})`, 'g')
const fromAbroad = new RegExp(`(?:(?<!\\d)(?:\\+ ?|00 ?)44|(?<![\\d+])44(?= ?7))${between}(?:\\(? ?0 ?\\)?${between})?${national}`, 'g')

// Areas in which some numbers have one digit fewer than elsewhere.
const shortAreas = /^1(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|726|744|750|768|827|837|884|900|905|935|946|949|963|995)/

const inUse = [
  /^1(?:1[3-8]|[2-9]\d)\d{7}$/, // geographic: 0113 to 0118, and 012 to 019
  /^2(?:0[3478]|[3489]\d)\d{7}$/, // geographic: London, and 023, 024, 028, 029
  /^3[0347]\d{8}$/, // charged as geographic
  /^5[56]\d{8}$/, // corporate and by internet
  /^7\d{9}$/, // mobile, pager, personal
  /^8(?:0[08]|4[2-5]|7[0-3])\d{7}$|^800\d{6}$/, // free and special
  /^9[018]\d{8}$/, // premium
]

/**
 * Phone numbers of the United Kingdom: landline, mobile and special, from inside or with +44 or 0044, closed up or with
 * spaces, dots, hyphens, slashes, underscores, commas, brackets or one line end. Not looked for, because too much else
 * looks like them: digits that stand one by one, a comma with a space, a number over three lines, a local number without
 * its area, one without its 0, and numbers of other countries. Nor digits written as words.
 *
 * Source: Ofcom, National Telephone Numbering Plan: allocated ranges and numbers of digits.
 */
export function phoneNumbers(plain: string): Match[] {
  const masked = otherDigits.reduce((text, pattern) => text.replaceAll(pattern, (found) => cover.repeat(found.length)), plain)
  return [
    ...matchesOf(masked, fromAbroad, abroadAsNational),
    ...matchesOf(masked, domestic, (match) => (isOtherwise(match) ? null : nationalOf(match[0], 0))),
  ]
}

/** An amount ("0.125 1234567"), a list of small numbers, or part of a longer reference ("26/01204/123456"). */
function isOtherwise({ 0: found, index, input }: RegExpExecArray): boolean {
  if (/^0[.,]/.test(found)) return true
  if (/[\n,/_]/.test(found) && !/^\(?0\d\d/.test(found)) return true
  return found.includes('/') && (/\d\/$/.test(input.slice(Math.max(0, index - 2), index)) || /^\/\d/.test(input.slice(index + found.length, index + found.length + 2)))
}

function abroadAsNational([found]: RegExpExecArray): string | null {
  const afterCode = found.slice(found.indexOf('44') + 2)
  return nationalOf(afterCode, closedUp(afterCode).startsWith('0') ? 0 : 1)
}

/**
 * The number as it is written inside the country; null where no such number is in use, or its digits stand one by one.
 *
 * @param missing how many digits of "0…" are not written: 1 after +44
 */
function nationalOf(written: string, missing: 0 | 1): string | null {
  const number = closedUp(written).slice(1 - missing)
  const groups = written.split(/[ \n.,/_()-]+/).filter((group) => group !== '' && group !== '0')
  if (written.split('\n').length > 2 || groups.length > 5 || groups.some(({ length }) => length === 1)) return null
  const isShort = number.length === 9 && (shortAreas.test(number) || number.startsWith('16977'))
  return isShort || inUse.some((range) => range.test(number)) ? `0${number}` : null
}
