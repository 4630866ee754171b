import type { Cell, ChartColumn, ChartRow } from '../charts/chartTable.ts'
import type { QuestionMeasures } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { askedOutputsInWords, changeOf, isRunning, uncountedInWords, whyMissing, yearInWords, yearToDayInWords } from './yearWords.ts'
import type { ProgrammeYear } from './yearWords.ts'

const year: ChartColumn = { key: 'year', name: 'Financial year', holds: 'text' }
const reached: ChartColumn = { key: 'reached', name: 'People reached', holds: 'number' }
const askedOutputs: ChartColumn = { key: 'askedOutputs', name: 'Outputs that asked', holds: 'text' }
const shareAnswered: ChartColumn = { key: 'share', name: 'Answered', unit: '% of those sent', ...interval('share') }
const intention: ChartColumn = { key: 'intention', name: 'Change in intention', unit: 'points', ...interval('intention') }
const behaviour: ChartColumn = { key: 'behaviour', name: 'Change in behaviour at follow-up', unit: 'points', ...interval('behaviour') }

const measureNames: Readonly<Record<QuestionMeasures, string>> = { INTENTION: 'intention', BEHAVIOUR_AT_FOLLOW_UP: 'behaviour' }

/** What the panels draw: reach, answers and change of each year side by side. */
export const panelColumns: readonly ChartColumn[] = [year, reached, askedOutputs, shareAnswered, intention, behaviour]

/** Who was there, who was asked and who answered. */
export const reachColumns: readonly ChartColumn[] = [
  year,
  { key: 'outputs', name: 'Outputs', holds: 'number' },
  reached,
  { key: 'uncounted', name: 'Not in the reach', holds: 'text' },
  askedOutputs,
  { key: 'asked', name: 'Questionnaires sent', holds: 'number' },
  { key: 'answered', name: 'Questionnaires answered', holds: 'number' },
  shareAnswered,
]

/** What changed among those who answered before and after. */
export const changeColumns: readonly ChartColumn[] = [
  year,
  intention,
  behaviour,
  { key: 'intentionYes', name: 'Intention: yes before and after', holds: 'text' },
  { key: 'behaviourYes', name: 'Behaviour at follow-up: yes before and after', holds: 'text' },
  { key: 'once', name: 'Answered once only', holds: 'text' },
]

/**
 * A row a financial year, oldest first, from the first with outputs to the last: years between them have a row too, so
 * that equal distances are equal times. Shares are in per cent and changes in percentage points, to one decimal.
 *
 * @param day London day of the figures, which a year that is not over is said to reach
 */
export function programmeYearRows(years: readonly ProgrammeYear[], day: string): ChartRow[] {
  return years.flatMap((each, index) => {
    const row = yearRow(each, day)
    const before = years[index - 1]
    return before ? [...rowsBetween(before, each, Object.keys(row)), row] : [row]
  })
}

function yearRow(each: ProgrammeYear, day: string): ChartRow {
  return {
    year: yearToDayInWords(each, day),
    shortYear: yearInWords(each),
    code: each.period.code,
    /** Until when, where the year is not over. */
    soFar: isRunning(each, day) ? `to ${dayInWords(day)}` : '',
    outputs: each.outputs,
    askedOutputs: askedOutputsInWords(each),
    reached: each.peopleReached ?? { missing: 'nobody counted' },
    uncounted: uncountedInWords(each),
    asked: each.asked ?? { missing: 'not asked' },
    answered: each.answered ?? { missing: 'not asked' },
    ...shareCells(each),
    ...changeCells(each, 'INTENTION', 'intention'),
    ...changeCells(each, 'BEHAVIOUR_AT_FOLLOW_UP', 'behaviour'),
    once: onceOnly(each),
  }
}

/** Rows of the years without outputs between two that have some. */
function rowsBetween(before: ProgrammeYear, after: ProgrammeYear, keys: readonly string[]): ChartRow[] {
  const first = beginningOf(before) + 1
  const none = Object.fromEntries(keys.map((key) => [key, { missing: 'no outputs' }]))
  return Array.from({ length: beginningOf(after) - first }, (_, index) => {
    const name = `${first + index} to ${first + index + 1}`
    return { ...none, year: name, shortYear: name, code: `FY${first + index}`, soFar: '', outputs: 0 }
  })
}

/** The calendar year in which a financial year begins. */
function beginningOf({ period: { from } }: ProgrammeYear): number {
  return Number(from.slice(0, 4)) - (from.slice(5) < '04-01' ? 1 : 0)
}

function interval(key: string): Pick<ChartColumn, 'holds' | 'limits' | 'decimals'> {
  return { holds: 'number', limits: { lower: `${key}Lower`, upper: `${key}Upper` }, decimals: 1 }
}

function shareCells({ shareAnswered: share }: ProgrammeYear): Record<string, Cell> {
  const missing = { missing: 'not asked' }
  if (!share) return { share: missing, shareLower: missing, shareUpper: missing }
  return { share: percent(share.share), shareLower: percent(share.lower), shareUpper: percent(share.upper) }
}

function changeCells(of: ProgrammeYear, measures: QuestionMeasures, key: string): Record<string, Cell> {
  const found = changeOf(of, measures)
  const change = found?.change
  if (!change) {
    const missing = { missing: whyMissing(found) }
    return { [key]: missing, [`${key}Lower`]: missing, [`${key}Upper`]: missing, [`${key}Yes`]: missing }
  }
  return {
    [key]: percent(change.change),
    [`${key}Lower`]: percent(change.lower),
    [`${key}Upper`]: percent(change.upper),
    [`${key}Yes`]: `${numberInWords(percent(change.shareBefore))}% before, ${numberInWords(percent(change.shareAfter))}% after, of ${numberInWords(change.pairs)}`,
  }
}

/** Those who dropped out between the two, or came only to the second. */
function onceOnly({ changes }: ProgrammeYear): Cell {
  const asked = changes.filter((each) => each.change || each.beforeOnly + each.afterOnly > 0)
  if (asked.length === 0) return { missing: 'not asked' }
  return asked.map((each) => (
    `${measureNames[each.measures]} ${numberInWords(each.beforeOnly)} before, ${numberInWords(each.afterOnly)} after`
  )).join('; ')
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
