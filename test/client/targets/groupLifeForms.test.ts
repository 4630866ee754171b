import { describe, expect, it } from 'vitest'
import { emptyHandOver, handOverFacts } from '../../../client/targets/handOverForm.ts'
import { emptyLineage, lineageFacts, lineageField } from '../../../client/targets/lineageForm.ts'
import { emptyStatus, statusFacts } from '../../../client/targets/statusForm.ts'
import { noDay, typedDays } from '../../../client/periods/typedDays.ts'

const day = typedDays('2026-03-27')
const fieldsOf = (made: { facts: unknown } | { problems: readonly { field: string }[] }) => ('problems' in made ? made.problems.map(({ field }) => field) : [])

describe('a status', () => {
  const typed = { ...emptyStatus, status: 'ARCHIVED' as const, from: day, reason: ' Gone. ' }

  it('goes to the API with its first day, and with its last one where it is over', () => {
    expect(statusFacts(typed)).toEqual({ facts: { status: 'ARCHIVED', from: '2026-03-27', lastDay: null, reason: 'Gone.' } })
    expect(statusFacts({ ...typed, lastDay: typedDays('2026-04-01') })).toMatchObject({ facts: { lastDay: '2026-04-01' } })
  })

  it('is not sent without status, first day and reason, or with a day that there is not', () => {
    expect(fieldsOf(statusFacts(emptyStatus))).toEqual(['status', 'from', 'reason'])
    expect(fieldsOf(statusFacts({ ...typed, from: typedDays('2026-03') }))).toEqual(['from'])
    expect(fieldsOf(statusFacts({ ...typed, from: typedDays('2026-02-30') }))).toEqual(['from'])
    expect(fieldsOf(statusFacts({ ...typed, lastDay: { from: { ...noDay, day: '3' }, to: null } }))).toEqual(['lastDay.year'])
  })
})

describe('a merge or split', () => {
  const other = { value: 'other', text: 'Crane' }
  const typed = { ...emptyLineage, other, day, reason: 'One group.' }

  it.each([
    ['MERGED_INTO_OTHER', { kind: 'MERGED_INTO', from: 'own', to: 'other' }],
    ['OTHER_MERGED_INTO', { kind: 'MERGED_INTO', from: 'other', to: 'own' }],
    ['SPLIT_INTO_OTHER', { kind: 'SPLIT_INTO', from: 'own', to: 'other' }],
    ['OTHER_SPLIT_INTO', { kind: 'SPLIT_INTO', from: 'other', to: 'own' }],
  ] as const)('%s says which group was there before', (way, facts) => {
    expect(lineageFacts('own', { ...typed, way })).toEqual({ facts: { ...facts, day: '2026-03-27', reason: 'One group.' } })
  })

  it('is not sent with a group that was typed and not chosen', () => {
    const made = lineageFacts('own', { ...typed, way: 'MERGED_INTO_OTHER', other: { value: '', text: 'Cra' } })
    expect(made).toEqual({ problems: [{ field: 'other', message: 'Choose the other group from the list' }] })
    expect(fieldsOf(lineageFacts('own', emptyLineage))).toEqual(['way', 'other', 'day', 'reason'])
  })

  it('shows what the API refuses of either group at the one field for the other', () => {
    expect(['from', 'to', 'kind', 'day'].map((field) => lineageField({ field, message: '' }).field)).toEqual(['other', 'other', 'way', 'day'])
  })
})

describe('a hand-over', () => {
  it('is not sent without unit, day and reason', () => {
    expect(fieldsOf(handOverFacts(emptyHandOver))).toEqual(['toUnit', 'day', 'reason'])
    expect(handOverFacts({ toUnit: 'NEROCU', day, reason: 'Moved.' })).toEqual({ facts: { toUnit: 'NEROCU', day: '2026-03-27', reason: 'Moved.' } })
  })
})
