import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areApart } from '../../../client/charts/freePlaces.ts'
import { markSize } from '../../../client/charts/markRows.ts'
import { scoreLabel } from '../../../client/charts/scoreLabels.ts'
import { scoreSegments } from '../../../client/charts/scoreSegments.ts'
import type { CheckBackEvent, DisruptionEvent, LifeEvent, ScoreEvent } from '../../../client/charts/scoreStepsEvents.ts'
import { scoreStepsLayout } from '../../../client/charts/scoreStepsLayout.ts'
import { dayFromNumber, dayNumber } from '../../../client/periods/dayInWords.ts'

const score = (day: string, value: number, method = 'OCGM 3'): ScoreEvent => ({ kind: 'SCORE', day, score: value, band: 'High', method })
const disruption = (day: string, grade: DisruptionEvent['grade']): DisruptionEvent => ({ kind: 'DISRUPTION', day, daysInWords: day, grade, tactics: ['Arrest'], reference: `${day} ${grade}`, ofGroup: null })
const period = { from: '2025-01-01', lastDay: '2025-12-31' }

describe('scores by one method', () => {
  it('are one run each time the method changes, also back to an earlier one, and the last of a run stands to the next method’s first', () => {
    const runs = scoreSegments([score('2025-01-01', 60), score('2025-02-01', 50), score('2025-03-01', 7, 'MoRiLE 2'), score('2025-04-01', 55)])
    expect(runs.map(({ method, scores, standsTo }) => [method, scores.length, standsTo])).toEqual([['OCGM 3', 2, '2025-03-01'], ['MoRiLE 2', 1, '2025-04-01'], ['OCGM 3', 1, null]])
  })
})

describe('the drawing of a group’s life', () => {
  it('joins no two scores of different methods, and draws nothing after the last score', () => {
    const { steps, breaks, scores } = scoreStepsLayout([score('2025-01-01', 60), score('2025-03-01', 7, 'MoRiLE 2'), score('2025-06-01', 9, 'MoRiLE 2')], period, 600)
    expect(steps).toHaveLength(2)
    expect(steps[0]).not.toContain('V')
    expect(breaks).toEqual([{ x: scores[1]?.x, method: 'MoRiLE 2' }])
    const [lastX, lastY] = [scores[2]?.x ?? 0, scores[2]?.y ?? 0]
    expect(steps[1]?.endsWith(`H${Math.round(lastX * 10) / 10} V${Math.round(lastY * 10) / 10}`)).toBe(true)
  })

  it('puts negative and no impact below the axis, and every other grade above it', () => {
    const { above, below, axis } = scoreStepsLayout((['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE'] as const).map((grade) => disruption('2025-05-01', grade)), period, 600)
    expect(above.flatMap(({ events }) => events.map(({ grade }) => grade))).toEqual(['MAJOR', 'MODERATE', 'MINOR'])
    expect(below.flatMap(({ events }) => events.map(({ grade }) => grade))).toEqual(['NO_IMPACT', 'NEGATIVE'])
    expect(above.every(({ y }) => y < axis) && below.every(({ y }) => y > axis)).toBe(true)
  })

  it('draws a status that began before from the left edge, and one that lasts to the right one', () => {
    const { spells, left, right } = scoreStepsLayout([{ kind: 'SPELL', day: '2020-01-01', lastDay: null, status: 'ACTIVE' }], period, 600)
    expect(spells).toMatchObject([{ x: left, width: right - left }])
  })

  it('puts each mark at its own day, in as many rows as it takes', () => {
    const { above, left, right } = scoreStepsLayout([disruption('2025-01-01', 'MAJOR'), disruption('2025-01-02', 'MINOR'), disruption('2025-01-02', 'MAJOR'), disruption('2025-12-31', 'MAJOR')], period, 600)
    expect(above.map(({ x, row }) => [Math.round(x), row])).toEqual([[left, 0], [Math.round(left + (right - left) / 364), 1], [Math.round(left + (right - left) / 364), 2], [right, 0]])
    expect(above.every(({ countSide }) => countSide === null)).toBe(true)
  })

  it('gathers by month what no rows suffice for, each grade by itself, and says so', () => {
    const busy = Array.from({ length: 28 }, (_, index) => `2025-05-${String(index + 1).padStart(2, '0')}`)
    const lived = busy.flatMap((day, index) => [disruption(day, index < 25 ? 'MINOR' : 'MAJOR'), disruption(day, index < 27 ? 'NO_IMPACT' : 'NEGATIVE')])
    const { above, below, gatheredInWords } = scoreStepsLayout(lived, period, 600)
    expect(above.map(({ events }) => [events[0]?.grade, events.length])).toEqual([['MINOR', 25], ['MAJOR', 3]])
    expect(below.map(({ events, countSide }) => [events[0]?.grade, events.length, countSide])).toEqual([['NO_IMPACT', 27, 'right'], ['NEGATIVE', 1, null]])
    expect(gatheredInWords).toBe('A number: so many in one month')
  })

  it('writes no score over a step: what has no free place is not written, but for the last one', () => {
    const { scores } = scoreStepsLayout([score('2025-01-01', 41), score('2025-01-25', 46), score('2025-08-05', 22), score('2025-12-01', 30)], period, 600)
    expect(scores.map(({ label }) => label !== null)).toEqual([true, true, true, true])
    const [first, second] = scores
    // Over the first point the step up to the second would strike through its words.
    expect(first?.label?.y).toBeGreaterThan(first?.y ?? 0)
    expect(second?.label?.y).toBeLessThan(second?.y ?? 0)
    const boxes = scores.flatMap(({ event, label }) => (label ? [{ left: label.x, right: label.x + scoreLabel(event).length * 7.2, top: label.y - 10, bottom: label.y + 3 }] : []))
    boxes.forEach((box, index) => expect(boxes.slice(index + 1).every((other) => areApart(box, other))).toBe(true))
  })

  it('keeps every event in the drawing at its day, covers no mark with another, and always words the last score', () => {
    const days = fc.integer({ min: dayNumber(period.from), max: dayNumber(period.lastDay) }).map(dayFromNumber)
    const grades = fc.constantFrom('MAJOR' as const, 'MINOR' as const, 'NEGATIVE' as const)
    const found = fc.constantFrom('OVERDUE' as const, 'HELD' as const, 'LOST' as const)
    const event = fc.oneof(
      fc.tuple(days, fc.integer({ min: 0, max: 120 })).map(([day, value]): LifeEvent => score(day, value)),
      fc.tuple(days, grades).map(([day, grade]): LifeEvent => disruption(day, grade)),
      fc.tuple(days, found).map(([day, mark]): CheckBackEvent => ({ kind: 'CHECK_BACK', day, months: 3, mark, reference: day })),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 90 }), fc.integer({ min: 260, max: 900 }), (lived, width) => {
        const sorted = lived.toSorted((one, other) => one.day.localeCompare(other.day))
        const layout = scoreStepsLayout(sorted, period, width)
        const lanes = [[...layout.above], [...layout.below], [...layout.checkBacks]]
        expect(lanes.flat().flatMap(({ events }) => [...events]).length + layout.scores.length).toBe(lived.length)
        for (const { y } of [...lanes.flat(), ...layout.scores]) expect(y >= 0 && y <= layout.height).toBe(true)
        const across = (day: string) => layout.left + ((dayNumber(day) - dayNumber(period.from)) / 364) * (layout.right - layout.left)
        for (const { events, x } of lanes.flat()) {
          const own = events.map((each) => across(each.day))
          expect(x >= Math.min(...own) - 2 && x <= Math.max(...own) + 2 && new Set(events.map((each) => (each.kind === 'CHECK_BACK' ? each.mark : each.grade))).size === 1).toBe(true)
        }
        for (const lane of lanes) {
          const boxes = lane.map(({ x, y, countSide, events }) => {
            const count = countSide ? String(events.length).length * 7 : 0
            return { left: x - markSize / 2 - (countSide === 'left' ? count : 0), right: x + markSize / 2 + (countSide === 'right' ? count : 0) - 0.01, top: y - markSize / 2, bottom: y + markSize / 2 - 0.01 }
          })
          boxes.forEach((box, index) => expect(boxes.slice(index + 1).every((other) => areApart(box, other))).toBe(true))
        }
        if (layout.scores.length > 0) expect(layout.scores.at(-1)?.label).not.toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})
