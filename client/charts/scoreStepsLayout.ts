import { dayNumber } from '../periods/dayInWords.ts'
import { roundScale } from './roundScale.ts'
import { scoreSegments } from './scoreSegments.ts'
import { eventsOf, isBelowAxis } from './scoreStepsEvents.ts'
import type { CheckBackEvent, DisruptionEvent, LifeEvent, ScoreEvent, SpellEvent } from './scoreStepsEvents.ts'
import { spreadLabels } from './spreadLabels.ts'
import { timeTicks } from './timeTicks.ts'

/** A score, and where its words begin: none where there is no room for them. */
export type LabelledScore = Placed<ScoreEvent> & { labelX: number | null }

/** Something of the table, at its place in the drawing; in pixels from the top left. */
export interface Placed<Event> {
  event: Event
  /** Where its day lies. */
  x: number
  /** Where its mark stands, beside its day where there are many. */
  markX: number
  y: number
}

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
  above: (Placed<DisruptionEvent> & { label: string | null })[]
  below: (Placed<DisruptionEvent> & { label: string | null })[]
  timeTicks: { x: number; label: string }[]
  timeY: number
  spellY: number
  spells: { event: SpellEvent; x: number; width: number }[]
  checkBackY: number
  checkBacks: Placed<CheckBackEvent>[]
  lanes: { name: string; y: number }[]
}

const wide = 520
const scoreTop = 22
const scoreHeight = 150
const laneHeight = 40
const markSize = 18
/** Of small and of bold letters. */
const letterWidth = 6.4
const scoreLetterWidth = 7.2

/**
 * Places a group's life in a drawing: its score as steps, its disruptions above and below an axis, its status and check-backs.
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

  const axis = scoreBottom + nameRoom + laneHeight
  const timeY = axis + laneHeight + 18 + nameRoom
  const spellY = timeY + 12 + nameRoom
  const checkBackY = spellY + 28 + nameRoom
  const disruptions = eventsOf(events, 'DISRUPTION')
  const lane = (isBelow: boolean) => {
    const own = disruptions.filter(({ grade }) => isBelowAxis(grade) === isBelow)
    return inLane(own, across, { left, right, y: axis + (isBelow ? 13 : -13) })
  }
  const checkBacks = stacked(eventsOf(events, 'CHECK_BACK'), across, checkBackY)
  const rows = Math.max(1, ...checkBacks.map(({ y }) => Math.round((y - checkBackY) / markSize) + 1))
  return {
    left,
    right,
    height: checkBackY + rows * markSize + 2,
    scoreTicks: scale.ticks.map((score) => ({ y: down(score), score })),
    steps: segments.map(({ scores, standsTo }) => stepsPath(scores.map(({ day, score }) => ({ x: across(day), y: down(score) })), standsTo === null ? null : across(standsTo))),
    scores: labelled(scored.map((event) => ({ event, x: across(event.day), markX: across(event.day), y: down(event.score) })), right),
    breaks: segments.slice(1).flatMap(({ method, scores: [score] }) => (score ? [{ x: across(score.day), method }] : [])),
    axis,
    above: named(lane(false)),
    below: named(lane(true)),
    timeTicks: timeTicks(period.from, period.lastDay, Math.max(1, Math.floor((right - left) / 95))).map(({ at, label }) => ({ x: left + ((at - first) / days) * (right - left), label })),
    timeY,
    spellY,
    spells: eventsOf(events, 'SPELL').map((event) => {
      const x = Math.max(left, across(event.day))
      const end = event.lastDay === null ? right : Math.min(right, across(event.lastDay))
      return { event, x, width: Math.max(2, end - x) }
    }),
    checkBackY,
    checkBacks,
    lanes: [
      { name: 'Score', y: isWide ? scoreTop + scoreHeight / 2 : 10 },
      { name: 'Disruptions', y: isWide ? axis - 13 : scoreBottom + 14 },
      { name: isWide ? 'No impact,' : 'Below the line: no impact, negative', y: isWide ? axis + 8 : axis + 50 },
      ...(isWide ? [{ name: 'negative', y: axis + 23 }] : []),
      { name: 'Status', y: isWide ? spellY + 9 : spellY - 5 },
      { name: 'Check-backs', y: isWide ? checkBackY + 9 : checkBackY - 4 },
    ],
  }
}

/** Steps to the right and then up or down; the last score stands as far as it is known to. */
function stepsPath(points: readonly { x: number; y: number }[], standsTo: number | null): string {
  const [first, ...rest] = points
  if (!first) return ''
  const steps = rest.map(({ x, y }) => `H${round(x)} V${round(y)}`).join(' ')
  return `M${round(first.x)},${round(first.y)} ${steps}${standsTo === null ? '' : ` H${round(standsTo)}`}`.trim()
}

/** Marks beside each other where their days lie close together. */
function inLane(events: readonly DisruptionEvent[], across: (day: string) => number, { left, right, y }: { left: number; right: number; y: number }) {
  const wanted = events.map(({ day }) => across(day))
  const gap = Math.min(markSize, (right - left) / Math.max(1, events.length))
  const places = spreadLabels(wanted, gap, right - 4)
  return events.map((event, index) => ({ event, x: wanted[index] ?? left, markX: places[index] ?? left, y }))
}

/** The first tactic beside a mark where there is room for it; the table names all. */
function named(placed: readonly Placed<DisruptionEvent>[]): (Placed<DisruptionEvent> & { label: string | null })[] {
  let free = Number.NEGATIVE_INFINITY
  return placed.map((mark) => {
    const [tactic = '', ...more] = mark.event.tactics
    const words = `${tactic.length > 22 ? `${tactic.slice(0, 20)}…` : tactic}${more.length > 0 ? ` +${more.length}` : ''}`
    const half = (words.length * letterWidth) / 2
    if (!tactic || mark.markX - half < free) return { ...mark, label: null }
    free = mark.markX + half + 8
    return { ...mark, label: words }
  })
}

/** Score and band beside a step where there is room; always at the last one, which ends at the edge at the latest. */
function labelled(placed: readonly Placed<ScoreEvent>[], right: number): LabelledScore[] {
  let free = Number.POSITIVE_INFINITY
  return placed
    .toReversed()
    .map((point) => {
      const room = scoreLabel(point.event).length * scoreLetterWidth
      const start = Math.min(point.x + 6, right - room)
      const isFree = start + room < free
      if (isFree) free = start - 4
      return { ...point, labelX: isFree ? start : null }
    })
    .toReversed()
}

export function scoreLabel({ score, band }: ScoreEvent): string {
  return `${score} ${band.length > 14 ? `${band.slice(0, 12)}…` : band}`
}

/** Check-backs below each other where they are of like days. */
function stacked(events: readonly CheckBackEvent[], across: (day: string) => number, top: number): Placed<CheckBackEvent>[] {
  const rowEnds: number[] = []
  return events.map((event) => {
    const x = across(event.day)
    const free = rowEnds.findIndex((end) => x - end >= markSize)
    // At most three rows; then marks of like days cover each other, and the table has all.
    const row = free !== -1 ? free : Math.min(rowEnds.length, 2)
    rowEnds[row] = x
    return { event, x, markX: x, y: top + row * markSize + markSize / 2 }
  })
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
