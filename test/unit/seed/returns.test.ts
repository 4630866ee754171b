import { describe, expect, it } from 'vitest'
import { planEditions } from '../../../prisma/seed/returns/plannedEdition.ts'
import { planReturns } from '../../../prisma/seed/returns/plannedReturn.ts'
import { returnCalendar } from '../../../prisma/seed/returns/returnCalendar.ts'
import { SeededRandom } from '../../../prisma/seed/seededRandom.ts'
import { dayOfMoment, dayText, momentText, storyDay } from '../../../prisma/seed/storyDays.ts'
import { storyTime } from '../../../prisma/seed/storyTime.ts'
import { forcesOf, unitStories } from '../../../prisma/seed/unitStories.ts'
import { figureCodes } from '../../../server/returnFigures/figureCatalogue.ts'
import { returnStates } from '../../../server/returns/returnTransitions.ts'
import { smallReference } from '../measures/referenceOf.ts'
import { groupedBy, now } from './toldRows.ts'

const bankHolidays = new Map(['2023-05-01', '2024-05-06', '2025-05-05', '2026-05-04', '2027-01-01'].map((day) => [day, 'Bank holiday']))
const definition = {
  version: 1, validFrom: '2023-04-01', months: 1 as const, dueWorkingDays: 10, beginsReporting: true, reason: 'Longview’s own default', recordedBy: null, recordedAt: new Date('1990-01-01T00:00:00Z'),
  figures: figureCodes.map((code) => ({ code, mayBeNil: true, asksNote: false })),
}
const rules = { definitions: [definition], reference: smallReference({ bankHolidays }) }
const time = storyTime(now)
const months = returnCalendar(rules, '50k', time)

function plan(seed = 1) {
  return unitStories.flatMap((unit) => planReturns(unit.unitCode, forcesOf(unit), months, time, new SeededRandom(seed, unit.unitCode)))
}
const planned = plan()
const sentOn = ({ steps }: (typeof planned)[number]) => steps.find(({ action }) => action === 'SUBMIT')
const isLate = (one: (typeof planned)[number]) => dayText(dayOfMoment(sentOn(one)?.moment ?? 0)) > one.month.dueOn

describe('the planned returns', () => {
  it('are the same again from the same seed, and others from another', () => {
    expect(plan()).toEqual(planned)
    expect(plan(2)).not.toEqual(planned)
  })

  it('cover every month that has ended since April 2023, each due on the tenth working day after it', () => {
    expect(months).toHaveLength(43)
    expect(months.filter(({ period }) => ['M2026-04', 'M2026-10'].includes(period.code)).map(({ dueOn }) => dueOn)).toEqual(['2026-05-15', '2026-11-13'])
  })

  it('are of whole quarters and half a year at least in the smallest story', () => {
    expect(returnCalendar(rules, 'tiny', time).map(({ period }) => period.code)).toEqual(['M2026-04', 'M2026-05', 'M2026-06', 'M2026-07', 'M2026-08', 'M2026-09', 'M2026-10'])
  })

  it('were prepared, approved and accepted by three people', () => {
    for (const { steps } of planned) {
      const by = (isIt: (step: (typeof steps)[number]) => boolean) => steps.filter(isIt).map((step) => step.by)
      const preparers = by(({ states }) => states !== undefined)
      const heads = by(({ action }) => action === 'APPROVE')
      const accepters = by(({ action }) => action === 'ACCEPT')
      expect(heads.filter((person) => preparers.includes(person))).toEqual([])
      expect(accepters.filter((person) => [...preparers, ...heads, ...by(({ action }) => action === 'SUBMIT')].includes(person))).toEqual([])
    }
  })

  it('go from state to state, each step after the one before, none before the month has ended nor after the story', () => {
    for (const { steps, month } of planned) {
      expect(steps[0]?.from).toBe('NOT_STARTED')
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1]
        if (before) expect([step.from, step.moment > before.moment]).toEqual([before.to, true])
      }
      expect(steps[0]?.moment).toBeGreaterThanOrEqual(storyDay(month.period.to) * 86_400_000)
      expect(dayOfMoment(steps.at(-1)?.moment ?? 0)).toBeLessThanOrEqual(time.last)
    }
  })

  it('show every state in the last two months, and are accepted or missing before', () => {
    const [before, last] = months.slice(-2)
    const states = (one: (typeof planned)[number]) => one.steps.at(-1)?.to
    expect(new Set(planned.filter(({ month }) => month === last || month === before).map(states))).toEqual(new Set(returnStates))
    const older = planned.filter(({ month }) => month.period.to < (before?.period.from ?? ''))
    expect(new Set(older.filter((one) => sentOn(one) !== undefined && one.steps.at(-1)?.moment !== undefined).map(states)).has('ACCEPTED')).toBe(true)
    expect(new Set(older.filter((one) => sentOn(one) === undefined).map(({ unitCode }) => unitCode))).toEqual(new Set(['TARIAN']))
  })

  it('are late most often of one unit, and extended only before they were sent, to a later day', () => {
    const late = groupedBy(planned.filter((one) => sentOn(one) && isLate(one)), ({ unitCode }) => unitCode)
    const most = [...late].sort(([, one], [, other]) => other.length - one.length)[0]
    expect([most?.[0], (most?.[1].length ?? 0) > 20]).toEqual(['SWROCU', true])
    const extended = planned.flatMap((one) => one.steps.filter(({ action }) => action === 'EXTEND').map((step) => ({ one, step })))
    expect(extended.length).toBeGreaterThan(0)
    for (const { one, step } of extended) expect([(step.extendedTo ?? '') > one.month.dueOn, step.from]).toEqual([true, 'NOT_STARTED'])
  })
})

describe('the planned editions', () => {
  const acceptances = planned.flatMap(({ month, steps }) => steps.filter(({ action }) => action === 'ACCEPT').map(({ moment }) => ({ periodCode: month.period.code, moment })))
  const editions = planEditions(months, acceptances, time, new SeededRandom(1, 'editions'))

  it('are of every quarter some weeks after its end, and of one once more', () => {
    expect(new Set(editions.map(({ periodCode }) => periodCode)).size).toBe(14)
    expect(editions.filter(({ note }) => note !== null)).toHaveLength(1)
    expect(editions.map(({ published }) => published)).toEqual(editions.map(({ published }) => published).toSorted((a, b) => a - b))
    expect(editions.filter(({ published, to }) => momentText(published) < to)).toEqual([])
  })
})
