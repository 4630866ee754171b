import { expect, it } from 'vitest'
import { readInstant } from '../../../server/periods/readInstant.ts'

it('a moment is read as it is written, and none that does not exist, that is written otherwise or that is no text', () => {
  const exact = ['2026-11-20T09:30:00.000Z', '2026-11-20T09:30:00Z', '2026-11-20T09:30Z', '2026-11-20T09:30:00.0Z', '2028-02-29T09:30:00.000Z']
  expect(exact.map((text) => readInstant(text)?.toISOString())).toEqual([...Array.from({ length: 4 }, () => '2026-11-20T09:30:00.000Z'), '2028-02-29T09:30:00.000Z'])
  for (const wrong of ['2027-02-30T09:00Z', '2027-02-29T09:00:00.000Z', '2026-11-20T24:00Z', '2026-11-20T09:60Z', '2026-11-20T09:30:60Z', '2026-13-01T09:00Z', '2026-11-20T09:30', '2026-11-20', '', 1_795_000_000_000, null]) {
    expect([wrong, readInstant(wrong)]).toEqual([wrong, null])
  }
})
