import { describe, expect, test } from 'vitest'
import type { DraftFoundFragment } from '../../../client/graphql/generated/graphql.ts'
import { draftAddress } from '../../../client/home/draftAddress.ts'
import { draftTitle, isOfWithdrawn } from '../../../client/home/draftName.ts'

const saved = { key: 'key-1', revision: 1, summary: 'Group Alder, 3 November 2026', savedAt: '2026-11-20T09:30:00.000Z' }

const drafts: [DraftFoundFragment, words: string, address: object | null][] = [
  [{ ...saved, kind: 'DISRUPTION', record: null, recordVersion: null }, 'New disruption', { to: '/disruptions/record', search: { draft: 'key-1' } }],
  [{ ...saved, kind: 'OUTPUT', record: null, recordVersion: null }, 'New output', { to: '/outputs/record', search: { draft: 'key-1' } }],
  [{ ...saved, kind: 'OCG', record: null, recordVersion: null }, 'New group', { to: '/groups/record', search: { draft: 'key-1' } }],
  [
    { ...saved, kind: 'DISRUPTION', record: { __typename: 'Disruption', reference: 'EMSOU-2026-0142', isWithdrawn: false }, recordVersion: 2 },
    'Correction of EMSOU-2026-0142',
    { to: '/disruptions/$reference/correct', params: { reference: 'EMSOU-2026-0142' }, search: { draft: 'key-1' } },
  ],
  [
    { ...saved, kind: 'OUTPUT', record: { __typename: 'Output', reference: 'EMSOU-P-2026-0012', isWithdrawn: false }, recordVersion: 1 },
    'Correction of EMSOU-P-2026-0012',
    { to: '/outputs/$reference/correct', params: { reference: 'EMSOU-P-2026-0012' }, search: { draft: 'key-1' } },
  ],
  [
    { ...saved, kind: 'OCG', record: { __typename: 'Ocg', id: 'T2NnOjE', alias: 'Alder', isWithdrawn: false }, recordVersion: 1 },
    'Correction of Alder',
    { to: '/groups/$id/correct', params: { id: 'T2NnOjE' }, search: { draft: 'key-1' } },
  ],
  // Offering the empty form here would record again what was to be corrected.
  [{ ...saved, kind: 'OCG', record: null, recordVersion: 1 }, 'Correction of a group that you cannot open any more', null],
]

describe('a draft found on Home', () => {
  test.each(drafts)('%j is "%s"', (draft, words, address) => {
    expect(draftTitle(draft)).toBe(words)
    expect(draftAddress(draft)).toEqual(address)
  })
})

test('a draft on Home says that its record was withdrawn meanwhile', () => {
  const correction = (isWithdrawn: boolean) =>
    ({ ...saved, kind: 'OUTPUT', record: { __typename: 'Output', reference: 'EMSOU-P-2026-0012', isWithdrawn }, recordVersion: 1 }) as const
  expect([correction(true), correction(false)].map(isOfWithdrawn)).toEqual([true, false])
  expect(isOfWithdrawn({ ...saved, kind: 'OCG', record: null, recordVersion: null })).toBe(false)
})
