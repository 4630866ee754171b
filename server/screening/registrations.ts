import { closedUp, isOfOneCase, matchesOf, type Match } from './matchesOf.ts'

const northernIrish = 'AZ|BZ|CZ|DZ|EZ|FZ|GZ|HZ|IA|IB|IG|IJ|IL|IW|JI|JZ|KZ|LZ|MZ|NZ|OI|OZ|PZ|RZ|SZ|TZ|UI|UZ|VZ|WZ|XI|XZ|YZ'

/** Two halves with at most a space, hyphen, underscore or line end between them; neither I nor Q, nor in the older forms the letters that look like digits. */
const since2001 = halves('[A-HJ-PR-Y]{2}(?:0[2-9]|[1-9]\\d)', '[A-HJ-PR-Z]{3}')
const olderForms = [
  halves('[A-HJ-NP-TV-Y]\\d{1,3}', '[A-HJ-PR-Y]{3}'), // 1983 to 2001, and Q where the age is not known
  halves('[A-HJ-PR-Y]{3}', '\\d{1,3}[A-HJ-NPR-TV-Y]'), // 1963 to 1983
  halves(`[A-Z](?:${northernIrish})`, '[1-9]\\d{0,3}'), // Northern Ireland
]

// Three letters that stand beside a road, a district, a year or a number without being half of a registration.
const words = new Set(
  `AGE AGO ALL AND ANY APP APR ARE ASK AUG BAR BAY BIA BOX BUS BUT BUY CAN CAR CCL CIA CPS CUT DAY DEC DID DUE END EST ETA ETC EXT FAR FEB
   FEW FIA FLY FOR GAP GAS GET GOT GPS GUI GUN GUY HAD HAS HER HIM HIS HOW ITS JAN JCT JUL JUN KEY LAY LED LET LOT MAN MAP MAR MAY MEN MET
   MIA MON NEW NOR NOT NOV NOW OCG OCT OFF OLD ONE OPS OUR OUT OWN PAR PAY PER PIA PUT RAN RED REF REG RIB RUN SAT SAW SAY SCH SEE SEP SET SHE
   SIX SUN TAX TEN THE TOO TOP TUE TUI TWO URN USE VAN VAT VIA WAR WAS WAY WEB WED WHO WHY WON YET YOU`.split(/\s+/),
)

function halves(first: string, second: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(${first})([ \\n_-]?)(${second})(?![\\p{L}\\p{N}])`, 'giu')
}

/**
 * Vehicle registrations: AB12 CDE, A123 ABC, ABC 123A and those of Northern Ireland, closed up or with a space, a hyphen,
 * an underscore or a line end between the halves. Not "M25", "FY2026", nor a road, district or year before a word
 * ("A38 the", "SW19 and"). The older forms count in small letters only where they are closed up and have three digits,
 * and across anything but a space only with three digits. Not looked for: those of before 1963, since every word before a
 * number looks like one, those of other countries, O for 0 and I for 1.
 *
 * Source: DVLA, INF104 Vehicle registration numbers and number plates; nidirect, Northern Ireland registration marks.
 */
export function registrations(plain: string): Match[] {
  return [
    ...matchesOf(plain, since2001, (match) => (isSince2001(match) ? closedUp(match[0]) : null)),
    ...olderForms.flatMap((form) => [...matchesOf(plain, form, (match) => (isOlder(match) ? closedUp(match[0]) : null))]),
  ]
}

const isMark = (gap: string) => gap !== '' && gap !== ' '

function isSince2001([found, , gap = '', second = '']: RegExpExecArray): boolean {
  if (gap && words.has(second.toUpperCase())) return false
  return !isMark(gap) || isOfOneCase(found)
}

function isOlder([found, first = '', gap = '', second = '']: RegExpExecArray): boolean {
  const isLong = /\d{3}/.test(found)
  if (found !== found.toUpperCase()) return !gap && isLong
  return (!isMark(gap) || isLong) && ![first, second].some((half) => words.has(half))
}
