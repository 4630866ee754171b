import { addMonths } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import type { Unit } from '../units/referenceData.ts'
import type { Basis } from './basis.ts'
import type { ExpectedReturn, ReturnsOfScope } from './expectedReturns.ts'
import { namesInWords } from './namesInWords.ts'

export type MissingReturnReason = 'NOT_RECEIVED' | 'NOT_DUE' | 'NOT_ACCEPTED' | 'NOT_PUBLISHED'

/** A return that is not in a figure, and why. */
export type MissingReturn = { unit: Unit; period: Period; why: MissingReturnReason; inWords: string }

/** Which returns stand behind figures: counts of returns of periods that had ended. */
export type ReturnsBehind = { expected: number; received: number; accepted: number; missing: MissingReturn[]; inWords: string }

/** Beyond so many, the missing ones are counted and not named. */
const mostNamed = 3

const reasonsInWords = {
  NOT_RECEIVED: 'not received', NOT_DUE: 'not due yet', NOT_ACCEPTED: 'not accepted yet', NOT_PUBLISHED: 'not published yet',
} as const satisfies Record<MissingReturnReason, string>

/**
 * How many of the expected returns were received and accepted, and which were not?
 *
 * Checked in: test/unit/measures/returnsBehind.test.ts.
 */
export function returnsBehind({ expected, isAsked }: Pick<ReturnsOfScope, 'expected' | 'isAsked'>): ReturnsBehind {
  const received = expected.filter(({ standing }) => standing?.isReceived).length
  const accepted = expected.filter(({ standing }) => standing?.isAccepted).length
  const missing = expected.flatMap((one) => missingFrom(one, 'AS_RETURNED'))
  return { expected: expected.length, received, accepted, missing, inWords: expected.length === 0 ? noneExpected(isAsked) : inWords(expected, received, accepted, missing) }
}

/** "Returns: 7 of 8 received; September missing", without a full stop. */
export function returnsSentence({ expected, inWords: words }: ReturnsBehind): string {
  return expected === 0 ? words : `Returns: ${words}`
}

/** The expected returns without figures on that basis: none where it is as recorded. */
export function gapsOf(expected: readonly ExpectedReturn[], basis: Basis): MissingReturn[] {
  return basis === 'AS_RECORDED' ? [] : expected.flatMap((one) => missingFrom(one, basis))
}

function missingFrom(one: ExpectedReturn, basis: Exclude<Basis, 'AS_RECORDED'>): MissingReturn[] {
  const why = whyMissing(one, basis)
  return why ? [{ unit: one.unit, period: one.period, why, inWords: `${one.unit.code}, ${one.period.inWords}: ${reasonsInWords[why]}` }] : []
}

function whyMissing({ standing, isOverdue }: ExpectedReturn, basis: Exclude<Basis, 'AS_RECORDED'>): MissingReturnReason | null {
  if (basis === 'AS_PUBLISHED' && standing?.editionNumber) return null
  if (standing?.isAccepted) return basis === 'AS_PUBLISHED' ? 'NOT_PUBLISHED' : null
  if (standing?.isReceived) return 'NOT_ACCEPTED'
  return isOverdue ? 'NOT_RECEIVED' : 'NOT_DUE'
}

function noneExpected(isAsked: boolean): string {
  return isAsked ? 'No return of this period was due yet' : 'No return was asked for in this period'
}

/** "7 of 8 received; September missing". */
function inWords(expected: readonly ExpectedReturn[], received: number, accepted: number, missing: MissingReturn[]): string {
  const all = expected.length
  if (accepted === all) return all === 1 ? 'the one return received and accepted' : `all ${all} received and accepted`
  const how = `${received === all && all > 1 ? `all ${all}` : `${received} of ${all}`} received${accepted < received ? `, ${accepted} accepted` : ''}`
  const named = (why: MissingReturnReason) => namesOf(missing.filter((one) => one.why === why), expected)
  const [notReceived, notDue, waiting] = [named('NOT_RECEIVED'), named('NOT_DUE'), named('NOT_ACCEPTED')]
  const parts = [
    ...(notReceived ? [`${notReceived.text} missing`] : []),
    ...(notDue ? [`${notDue.text} not due yet`] : []),
    ...(waiting ? [`${waiting.text} ${waiting.many ? 'wait' : 'waits'} for acceptance`] : []),
  ]
  return `${how}; ${parts.join(', ')}`
}

/** "August and September", "EMSOU September and WMROCU October", or a count where there are many. */
function namesOf(missing: readonly MissingReturn[], expected: readonly ExpectedReturn[]): { text: string; many: boolean } | null {
  if (missing.length === 0) return null
  if (missing.length > mostNamed) return { text: String(missing.length), many: true }
  const ofOneUnit = new Set(expected.map(({ unit }) => unit.code)).size === 1
  const withYear = isLongerThanYear(expected)
  const names = missing.map(({ unit, period }) => `${ofOneUnit ? '' : `${unit.code} `}${shortNameOf(period, withYear)}`)
  return { text: namesInWords(names), many: missing.length > 1 }
}

function shortNameOf({ inWords }: Period, withYear: boolean): string {
  const name = inWords.replace(/^Q\d: /, '')
  return withYear ? name : name.replace(/ \d{4}$/, '')
}

function isLongerThanYear(expected: readonly ExpectedReturn[]): boolean {
  const froms = expected.map(({ period }) => period.from).sort()
  const [first, last] = [froms[0], froms.at(-1)]
  return first !== undefined && last !== undefined && last >= addMonths(first, 12)
}
