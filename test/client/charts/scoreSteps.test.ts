import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreSegments } from '../../../client/charts/scoreSegments.ts'
import type { DisruptionEvent, LifeEvent, ScoreEvent } from '../../../client/charts/scoreStepsEvents.ts'
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
    expect(above.map(({ event }) => event.grade)).toEqual(['MAJOR', 'MODERATE', 'MINOR'])
    expect(below.map(({ event }) => event.grade)).toEqual(['NO_IMPACT', 'NEGATIVE'])
    expect(above.every(({ y }) => y < axis) && below.every(({ y }) => y > axis)).toBe(true)
  })

  it('draws a status that began before from the left edge, and one that lasts to the right one', () => {
    const { spells, left, right } = scoreStepsLayout([{ kind: 'SPELL', day: '2020-01-01', lastDay: null, status: 'ACTIVE' }], period, 600)
    expect(spells).toMatchObject([{ x: left, width: right - left }])
  })

  it('keeps every mark in the drawing, in the order of its day, and always words the last score', () => {
    const days = fc.integer({ min: dayNumber(period.from), max: dayNumber(period.lastDay) }).map(dayFromNumber)
    const grades = fc.constantFrom('MAJOR' as const, 'MINOR' as const, 'NEGATIVE' as const)
    const events = fc.array(fc.oneof(fc.tuple(days, fc.integer({ min: 0, max: 120 })).map(([day, value]): LifeEvent => score(day, value)), fc.tuple(days, grades).map(([day, grade]): LifeEvent => disruption(day, grade))), { maxLength: 60 })
    fc.assert(
      fc.property(events, fc.integer({ min: 260, max: 900 }), (lived, width) => {
        const sorted = lived.toSorted((one, other) => one.day.localeCompare(other.day))
        const layout = scoreStepsLayout(sorted, period, width)
        const marks = [...layout.above, ...layout.below, ...layout.scores]
        expect(marks).toHaveLength(lived.length)
        for (const { markX, y } of marks) expect(markX >= layout.left - 0.01 && markX <= width && y >= 0 && y <= layout.height).toBe(true)
        for (const lane of [layout.above, layout.below]) expect(lane.map(({ markX }) => markX)).toEqual(lane.map(({ markX }) => markX).toSorted((one, other) => one - other))
        if (layout.scores.length > 0) expect(layout.scores.at(-1)?.labelX).not.toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})
