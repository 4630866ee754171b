import { dayNumber } from '../periods/dayInWords.ts'
import { disruptionMarks } from './disruptionMarks.ts'
import type { DisruptionMark } from './disruptionMarks.ts'
import { markRows, markSize } from './markRows.ts'
import type { Gathered, RowMark } from './markRows.ts'
import { roundScale } from './roundScale.ts'
import { scoreLabels } from './scoreLabels.ts'
import type { LabelledScore } from './scoreLabels.ts'
import { scoreSegments } from './scoreSegments.ts'
import { eventsOf } from './scoreStepsEvents.ts'
import type { CheckBackEvent, LifeEvent, SpellEvent } from './scoreStepsEvents.ts'
import { timeTicks } from './timeTicks.ts'

export interface ScoreStepsLayout {
  left: number
  right: number
  height: number
  /** Heights of the score's scale, with their numbers. */
  scoreTicks: { y: number; score: number }[]
  /** One path for each run of scores by one method. */
  steps: string[]
  scores: LabelledScore[]
  /** Where the scoring method changed. */
  breaks: { x: number; method: string }[]
  /** The line between grades of effect and those of none or a negative one. */
  axis: number
  above: DisruptionMark[]
  below: DisruptionMark[]
  /** The days of all disruptions, where marks that were gathered do not say them. */
  days: number[]
  timeTicks: { x: number; label: string }[]
  timeY: number
  spellY: number
  spells: { event: SpellEvent; x: number; width: number }[]
  checkBacks: (RowMark<CheckBackEvent> & { y: number })[]
  lanes: { name: string; y: number }[]
  /** What a number beside a mark means; null where none stands. */
  gatheredInWords: string | null
}

const wide = 520
const scoreTop = 22
const scoreHeight = 150
const mostRowsOfCheckBacks = 4

/**
 * Places a group's life in a drawing: its score as steps, its disruptions above and below an axis, its status and check-backs.
 * Every mark stands at its day, and none covers another.
 *
 * @param events by day, earliest first
 * @param period first and last day drawn
 * @param width in pixels
 */
export function scoreStepsLayout(events: readonly LifeEvent[], period: { from: string; lastDay: string }, width: number): ScoreStepsLayout {
  const isWide = width >= wide
  const nameRoom = isWide ? 0 : 20
  const left = isWide ? 92 : 34
  const right = width - 12
  const first = dayNumber(period.from)
  const days = Math.max(1, dayNumber(period.lastDay) - first)
  const across = (day: string) => left + ((dayNumber(day) - first) / days) * (right - left)

  const scored = eventsOf(events, 'SCORE')
  const scale = roundScale(scored.map(({ score }) => score), [], 4)
  const scoreBottom = scoreTop + scoreHeight
  const down = (score: number) => scoreBottom - (score / scale.domain[1]) * scoreHeight
  const segments = scoreSegments(scored)
  const breaks = segments.slice(1).flatMap(({ method, scores: [score] }) => (score ? [{ x: across(score.day), method }] : []))
  const runs = segments.map(({ scores }) => scores.map((event) => ({ event, x: across(event.day), y: down(event.score) })))

  const disruptions = eventsOf(events, 'DISRUPTION')
  const above = disruptionMarks(disruptions, { across, left, right: width, isBelow: false })
  const below = disruptionMarks(disruptions, { across, left, right: width, isBelow: true })
  const checkBacks = markRows(eventsOf(events, 'CHECK_BACK'), { across, right: width, mostRows: mostRowsOfCheckBacks, kindOf: ({ mark }) => mark })
  const axis = scoreBottom + nameRoom + above.height
  const timeY = axis + below.height + 18 + nameRoom
  const spellY = timeY + 12 + nameRoom
  const checkBackY = spellY + 28 + nameRoom
  const gatheredInWords = gatheredWords([above.gathered, below.gathered, checkBacks.gathered])
  return {
    left,
    right,
    height: checkBackY + Math.max(1, checkBacks.rows) * markSize + 2 + (gatheredInWords ? 18 : 0),
    scoreTicks: scale.ticks.map((score) => ({ y: down(score), score })),
    steps: segments.map(({ standsTo }, index) => stepsPath(runs[index] ?? [], standsTo === null ? null : across(standsTo))),
    scores: scoreLabels(runs, { left, right, top: 0, bottom: scoreBottom }, breaks.map(({ x }) => ({ left: x - 2, right: x + 2, top: 0, bottom: scoreBottom }))),
    breaks,
    axis,
    above: above.marks.map((mark) => fromTop(mark, axis)),
    below: below.marks.map((mark) => fromTop(mark, axis)),
    days: disruptions.map(({ day }) => across(day)),
    timeTicks: timeTicks(period.from, period.lastDay, Math.max(1, Math.floor((right - left) / 95))).map(({ at, label }) => ({ x: left + ((at - first) / days) * (right - left), label })),
    timeY,
    spellY,
    spells: eventsOf(events, 'SPELL').map((event) => {
      const x = Math.max(left, across(event.day))
      const end = event.lastDay === null ? right : Math.min(right, across(event.lastDay))
      return { event, x, width: Math.max(2, end - x) }
    }),
    checkBacks: checkBacks.marks.map((mark) => ({ ...mark, y: checkBackY + mark.row * markSize + markSize / 2 })),
    lanes: [
      { name: 'Score', y: isWide ? scoreTop + scoreHeight / 2 : 10 },
      { name: 'Disruptions', y: isWide ? axis - 13 : scoreBottom + 14 },
      { name: isWide ? 'No impact,' : 'Below the line: no impact, negative', y: isWide ? axis + 8 : axis + below.height + 10 },
      ...(isWide ? [{ name: 'negative', y: axis + 23 }] : []),
      { name: 'Status', y: isWide ? spellY + 9 : spellY - 5 },
      { name: 'Check-backs', y: isWide ? checkBackY + 9 : checkBackY - 4 },
    ],
    gatheredInWords,
  }
}

function fromTop(mark: DisruptionMark, axis: number): DisruptionMark {
  return { ...mark, y: axis + mark.y, label: mark.label && { ...mark.label, y: axis + mark.label.y } }
}

/** "A number: so many in one month", by the coarsest there is. */
function gatheredWords(gathered: readonly Gathered[]): string | null {
  const coarsest = (['year', 'quarter', 'month'] as const).find((each) => gathered.includes(each))
  if (!coarsest) return null
  const isOne = gathered.every((each) => each === null || each === coarsest)
  return `A number: so many in one ${coarsest}${isOne ? '' : ' or less'}`
}

/** Steps to the right and then up or down; the last score stands as far as it is known to. */
function stepsPath(points: readonly { x: number; y: number }[], standsTo: number | null): string {
  const [first, ...rest] = points
  if (!first) return ''
  const steps = rest.map(({ x, y }) => `H${round(x)} V${round(y)}`).join(' ')
  return `M${round(first.x)},${round(first.y)} ${steps}${standsTo === null ? '' : ` H${round(standsTo)}`}`.trim()
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
