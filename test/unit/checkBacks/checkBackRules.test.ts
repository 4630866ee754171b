import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factProblems, whyNotNow, type LookedAt } from '../../../server/checkBacks/checkBackRules.ts'
import { dueDay, lastDayDueBy } from '../../../server/checkBacks/dueDays.ts'
import { checkBackNeeds } from '../../../server/checkBacks/checkBackNeeds.ts'
import { grades } from '../../../server/disruptions/countedGrade.ts'
import { addDays, addMonths } from '../../../server/periods/day.ts'
import { Settings, type SettingCode } from '../../../server/settings/settingsAt.ts'

const needs = { months: [3, 6, 12], grades: ['MODERATE' as const, 'MAJOR' as const], graceDays: 28 }
const led: LookedAt = { reference: 'EMSOU-2026-0001', unitCode: 'EMSOU', isLed: true, grade: 'MAJOR', isWithdrawn: false, effectTo: '2026-08-21' }
const asked = { months: 3, today: '2026-11-20', needs, recorded: null }

describe('a check-back', () => {
  it('is recorded from its day on, and not a day sooner', () => {
    expect(whyNotNow(led, asked)).toBeNull()
    expect(whyNotNow(led, { ...asked, today: '2026-11-19' })?.message).toBe('This check-back is due on 20 November 2026: look again then')
  })

  it('is due so many calendar months after the last possible day of effect', () => {
    expect(dueDay('2026-09-01', 6)).toBe('2027-02-28') // last day 31 August
    expect(dueDay('2027-01-01', 3)).toBe('2027-03-31') // known only to 2026
    expect(dueDay('2023-12-01', 3)).toBe('2024-02-29')
  })

  it.each<[string, Partial<LookedAt>, Partial<typeof asked>, string, RegExp]>([
    ['of a disruption that the unit only supported', { isLed: false, unitCode: 'SWROCU' }, {}, 'disruption', /^SWROCU led this disruption and records its check-backs/],
    ['of a withdrawn disruption', { isWithdrawn: true }, {}, 'disruption', /withdrawn and needs no check-back.*restore it first/],
    ['of a minor disruption', { grade: 'MINOR' }, {}, 'disruption', /graded moderate or major. This one is graded minor and needs none/],
    ['of a negative one', { grade: 'NEGATIVE' }, {}, 'disruption', /graded negative and needs none/],
    ['after months that no setting asks for', {}, { months: 4 }, 'months', /made 3, 6 and 12 months after a disruption. Choose one of these/],
  ])('is refused %s', (_what, disruption, changed, field, message) => {
    const problem = whyNotNow({ ...led, ...disruption }, { ...asked, ...changed })
    expect(problem?.field).toBe(field)
    expect(problem?.message).toMatch(message)
  })

  it('recorded already is corrected instead', () => {
    expect(whyNotNow(led, { ...asked, recorded: { result: 'PARTLY_HELD', checkedOn: '2026-11-20' } })?.message).toBe(
      'This check-back is recorded already: partly held, looked at on 20 November 2026. Correct it instead.',
    )
  })

  it('says when somebody looked, between its day and today, and why the result', () => {
    const facts = { result: 'HELD' as const, checkedOn: '2026-11-20', whyThisResult: 'Nobody took the line over.' }
    const due = { dueOn: '2026-11-20', today: '2026-11-25' }
    expect(factProblems(facts, due)).toEqual([])
    const problems = (changed: object) => factProblems({ ...facts, ...changed }, due).map(({ field, message }) => `${field}: ${message}`)
    expect(problems({ checkedOn: '2026-11-19' })).toEqual(['checkedOn: 19 November 2026 is before 20 November 2026, when this check-back fell due. Look again, and enter that day.'])
    expect(problems({ checkedOn: '2026-11-26' })).toEqual(['checkedOn: 26 November 2026 has not come yet. Enter the day on which you looked.'])
    expect(problems({ checkedOn: '2026-02-30' })).toEqual(['checkedOn: Enter the day on which you looked, as 2026-03-27'])
    expect(problems({ whyThisResult: ' ' })).toEqual(['whyThisResult: Enter why you chose this result'])
    expect(problems({ evidence: 'x'.repeat(2_001) })).toEqual(['evidence: The evidence must be 2,000 characters or fewer; this has 2,001'])
  })

  it('is due on a later day after more months, never on the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 119 }), (days, months) => {
        const effectTo = addDays('1990-01-02', days)
        expect(dueDay(effectTo, months) < dueDay(effectTo, months + 1)).toBe(true)
        const today = dueDay(effectTo, months)
        expect([lastDayDueBy(today, months) >= addDays(effectTo, -1), addMonths(lastDayDueBy(today, months), months) <= today, addMonths(addDays(lastDayDueBy(today, months), 1), months) > today]).toEqual([true, true, true])
      }),
      { numRuns: 150 },
    )
  })
})

describe('what the settings ask for', () => {
  const settings = (fromGrade: string) =>
    new Settings(
      Object.entries({ CHECK_BACK_MONTHS: '3,6,12', CHECK_BACK_FROM_GRADE: fromGrade, CHECK_BACK_GRACE_DAYS: '28' }).map(([code, value]) => ({
        code: code as SettingCode, version: 1, value, reason: '', recordedBy: null, recordedAt: new Date(0),
      })),
    )

  it.each(grades.filter((grade) => grade !== 'NEGATIVE'))('never includes negatives, and all grades from %s on', (from) => {
    expect(checkBackNeeds(settings(from)).grades).toEqual(grades.slice(grades.indexOf(from)))
  })
})
