import { describe, expect, it } from 'vitest'
import { emptyDisruption } from '../../../client/disruptions/disruptionForm.ts'
import { disruptionSummary } from '../../../client/disruptions/disruptionSummary.ts'
import { emptyOutput } from '../../../client/outputs/outputForm.ts'
import { outputSummary } from '../../../client/outputs/outputSummary.ts'
import { firstDay } from '../../../client/periods/firstDay.ts'
import { noDays, typedDays } from '../../../client/periods/typedDays.ts'
import { typedDaysInWords } from '../../../client/periods/typedDaysInWords.ts'
import { emptyGroup } from '../../../client/targets/groupForm.ts'
import { groupSummary } from '../../../client/targets/groupSummary.ts'
import { aTypedDisruption } from '../aTypedDisruption.ts'

describe('the few words that tell drafts apart', () => {
  it('are the target, the days and the operation, and never what happened', () => {
    expect(disruptionSummary(aTypedDisruption())).toBe('Birch lane, 27 March 2026, Larch')
    expect(disruptionSummary({ ...emptyDisruption, whatHappened: 'Two arrests.' })).toBe('No target or days yet: 1 line typed')
  })

  it('of several drafts without target or days differ by how far each came, and tell nothing of what happened', () => {
    expect(disruptionSummary(emptyDisruption)).toBe('No target or days yet')
    expect(disruptionSummary({ ...emptyDisruption, threats: ['MODERN_SLAVERY'], whatHappened: 'One\n\nTwo', gradeReason: 'Three' })).toBe(
      'No target or days yet: modern slavery, 3 lines typed',
    )
    expect(outputSummary({ ...emptyOutput, kind: 'SURVEY', whatWasDone: 'Asked.' })).toBe('No title yet: Survey, 1 line typed')
  })

  it('of an output are its title and days, of a group its alias and URN', () => {
    expect(outputSummary({ ...emptyOutput, title: 'School talk', held: typedDays('2026-03') })).toBe('School talk, March 2026')
    expect(groupSummary({ ...emptyGroup, alias: 'Birch lane', urn: 'EM/12' })).toBe('Birch lane, EM/12')
  })
})

describe('days as they are typed', () => {
  it('are in words where they can be read, and as they stand where not', () => {
    expect(typedDaysInWords(noDays)).toBe('')
    expect(typedDaysInWords(typedDays('2026-03-27/2026-04-02'))).toBe('27 March 2026 to 2 April 2026')
    expect(typedDaysInWords(typedDays('2026'))).toBe('2026')
    expect(typedDaysInWords({ from: { day: '27', month: 'Mai', year: '' }, to: null })).toBe('27 Mai')
  })

  it('begin with the first day of their month or year', () => {
    expect(firstDay(typedDays('2026'))).toBe('2026-01-01')
    expect(firstDay(typedDays('2026-03'))).toBe('2026-03-01')
    expect(firstDay(typedDays('2026-03-27/2026-04-02'))).toBe('2026-03-27')
    expect(firstDay(noDays)).toBeNull()
  })
})
