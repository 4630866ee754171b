import { describe, expect, it } from 'vitest'
import { settingProblems, tidyValue } from '../../../server/settings/settingRules.ts'

const isTaken = (...[code, value]: Parameters<typeof settingProblems>) => settingProblems(code, value).length === 0

describe('the value of a setting', () => {
  it('is kept without spaces, zeros before a number or small letters', () => {
    expect([tidyValue(' 3,06 , 12 '), tidyValue('major'), tidyValue('0')]).toEqual(['3,6,12', 'MAJOR', '0'])
  })

  it('that is a share has a range in which it means something', () => {
    expect(['49', '50', '99', '100', '90.5', 'ninety', ''].map((value) => isTaken('RECOVERY_PERCENT', value))).toEqual([false, true, true, false, false, false, false])
    expect(['100', '101', '200', '201'].map((value) => isTaken('STRONGER_PERCENT', value))).toEqual([false, true, true, false])
  })

  it('that is months holds one to six different ones, rising', () => {
    const tried = ['3, 6, 12', '12', '6,3', '3,3', '0,3', '1,2,3,4,5,6', '1,2,3,4,5,6,7', '121', '3,,6', '3;6']
    expect(tried.map((value) => isTaken('CHECK_BACK_MONTHS', value))).toEqual([true, true, false, false, false, true, false, false, false, false])
  })

  it('that is a grade is minor, moderate or major', () => {
    expect(['minor', 'MODERATE', 'MAJOR', 'NEGATIVE', 'NO_IMPACT', '3'].map((value) => isTaken('CHECK_BACK_FROM_GRADE', value))).toEqual([true, true, true, false, false, false])
  })

  it('never lets fewer than five be enough to say something', () => {
    expect(settingProblems('FEWEST_TO_SAY', '4')).toEqual([{ field: 'value', message: 'Enter a whole number from 5 to 100' }])
  })

  it('of the lists of tasking meetings is one to a hundred groups of each rule, and one day to ten years', () => {
    expect(['0', '1', '100', '101', '10, 20'].map((value) => isTaken('TASKING_GROUPS_EACH_RULE', value))).toEqual([false, true, true, false, false])
    for (const code of ['TASKING_NEGATIVE_DAYS', 'TASKING_NOTHING_DONE_DAYS'] as const) {
      expect(['0', '1', '3650', '3651'].map((value) => isTaken(code, value))).toEqual([false, true, true, false])
    }
  })
})
