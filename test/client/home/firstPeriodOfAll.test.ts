import { expect, it } from 'vitest'
import { firstPeriodOfAll } from '../../../client/home/firstPeriodOfAll.ts'
import { mostPeriods } from '../../../client/returnDesk/periodChoices.ts'
import { mostPeriods as mostOfTheApi } from '../../../server/returnDesk/periodsAsked.ts'

const monthly = (validFrom: string, beginsReporting = true) => ({ validFrom, months: 1, beginsReporting })

it('the desk that a count opens begins where reporting begins, and is no longer than the API gives', () => {
  expect(mostPeriods).toBe(mostOfTheApi)
  expect(firstPeriodOfAll([monthly('2026-04-01', false), monthly('2025-10-01')], '2026-11-22')).toBe('M2025-10')
  expect(firstPeriodOfAll([monthly('2026-04-01'), monthly('2025-10-01')], '2026-11-22')).toBe('M2026-04')
  expect(firstPeriodOfAll([monthly('2019-04-01')], '2026-11-22')).toBe('M2023-11')
})

it('it is left to the desk where no month has ended, or quarters were asked for', () => {
  expect(firstPeriodOfAll([], '2026-11-22')).toBeUndefined()
  expect(firstPeriodOfAll([monthly('2026-11-01')], '2026-11-22')).toBeUndefined()
  expect(firstPeriodOfAll([monthly('2025-04-01'), { ...monthly('2026-04-01'), months: 3 }], '2026-11-22')).toBeUndefined()
})
