import { describe, expect, it } from 'vitest'
import { grantFacts } from '../../../client/people/grantForm.ts'
import type { GrantForm } from '../../../client/people/grantForm.ts'
import { noDays, typedDays } from '../../../client/periods/typedDays.ts'

const typed: GrantForm = { role: 'RECORDER', unit: 'EMSOU', from: typedDays('2026-12-01'), to: noDays, reason: ' Joined the unit ' }
const problemsOf = (form: Partial<GrantForm>) => {
  const made = grantFacts({ ...typed, ...form })
  return 'problems' in made ? made.problems.map(({ field }) => field) : []
}

describe('a role that is given', () => {
  it('holds from its first day with no last one', () => {
    expect(grantFacts(typed)).toEqual({ facts: { role: 'RECORDER', unit: 'EMSOU', from: '2026-12-01', reason: 'Joined the unit' } })
  })

  it.each([['2026-12-31', '2027-01-01'], ['2028-02-28', '2028-02-29'], ['2026-12-01', '2026-12-02']])('with the last day %s holds no more on %s', (last, to) => {
    expect(grantFacts({ ...typed, to: typedDays(last) })).toMatchObject({ facts: { to } })
  })

  it('of the network names no unit, whatever was chosen before', () => {
    expect(grantFacts({ ...typed, role: 'AUDITOR' })).toEqual({ facts: { role: 'AUDITOR', from: '2026-12-01', reason: 'Joined the unit' } })
  })

  it('cannot be sent with something missing, and each is told at its field', () => {
    expect(problemsOf({ role: '', unit: '', from: noDays, reason: ' ' })).toEqual(['role', 'from', 'reason'])
    expect(problemsOf({ unit: '' })).toEqual(['unit'])
  })

  it('begins and ends on whole days that there are, the last not before the first', () => {
    expect(problemsOf({ from: typedDays('2026-12') })).toEqual(['from'])
    expect(problemsOf({ from: typedDays('2026-02-30') })).toEqual(['from'])
    expect(problemsOf({ to: typedDays('2027') })).toEqual(['to'])
    expect(problemsOf({ to: typedDays('2026-11-30') })).toEqual(['to'])
  })
})
