import type { MissingReason } from '../charts/chartTable.ts'

/** A return that figures are made without. */
export interface Gap {
  unit: { code: string }
  period: { from: string; lastDay: string; inWords: string }
  why: 'NOT_RECEIVED' | 'NOT_DUE' | 'NOT_ACCEPTED' | 'NOT_PUBLISHED'
}

const gapInWords: Readonly<Record<Gap['why'], string>> = {
  NOT_RECEIVED: 'not received', NOT_DUE: 'not due yet', NOT_ACCEPTED: 'not accepted yet', NOT_PUBLISHED: 'not published yet',
}

/** What figures of months need to know of the returns behind them. */
export interface GapsOfFigures {
  gaps: readonly Gap[]
  gapsFilled: boolean
}

/**
 * Why nothing stands for a month, where the returns of every unit that the figures are about are missing; null where something does.
 *
 * @param month YYYY-MM
 * @param units how many units the figures are about
 */
export function whyNotDrawn({ gaps, gapsFilled }: GapsOfFigures, month: string, units: number): MissingReason | null {
  if (gapsFilled) return null
  const own = gapsIn(gaps, month)
  const [first] = own
  if (!first || own.length < units) return null
  return { missing: own.every(({ why }) => why === first.why) ? gapInWords[first.why] : 'no return' }
}

/**
 * How many units' returns a month's figures are made from, where they are neither all nor none: "9 of 10". Null where the month is whole.
 *
 * @param month YYYY-MM
 */
export function partOfReturns({ gaps, gapsFilled }: GapsOfFigures, month: string, units: number): string | null {
  const missing = gapsFilled ? 0 : gapsIn(gaps, month).length
  return missing > 0 && missing < units ? `${units - missing} of ${units}` : null
}

function gapsIn(gaps: readonly Gap[], month: string): Gap[] {
  return gaps.filter(({ period }) => period.from.slice(0, 7) <= month && month <= period.lastDay.slice(0, 7))
}

/** Which months are short of some units' returns, in words for under a figure. */
export function missingInWords({ gaps, gapsFilled }: GapsOfFigures, isOfOneUnit: boolean): string[] {
  if (gaps.length === 0) return []
  const periods = [...new Set(gaps.map(({ period }) => period.inWords))]
  const said = periods.map((period) => {
    const missing = gaps.filter((gap) => gap.period.inWords === period)
    const reasons = [...new Set(missing.map(({ why }) => gapInWords[why]))].join(', ')
    return isOfOneUnit ? `${period} (${reasons})` : `${period}: ${missing.length > 3 ? `${missing.length} units` : missing.map(({ unit }) => unit.code).join(', ')}`
  })
  return [`${gapsFilled ? 'Filled with what is recorded' : 'In no sum'}: ${said.join('; ')}.`]
}

/** Whether a unit has no return at all behind figures, so that none of them can be given for it. */
export function hasNoReturn(gaps: readonly Gap[], gapsFilled: boolean, expectedEach: number): boolean {
  return !gapsFilled && gaps.length > 0 && gaps.length >= expectedEach
}
