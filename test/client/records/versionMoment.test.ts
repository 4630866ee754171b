import { expect, test } from 'vitest'
import { versionMoment } from '../../../client/records/versionMoment.ts'

const [first, second, third] = ['2026-11-20T09:30:07.120Z', '2026-11-20T09:30:41.000Z', '2026-11-20T09:31:00.000Z'].map((recordedAt) => ({ recordedAt }))

test('versions that were made in one minute are told apart by the second', () => {
  const versions = [third, second, first].flatMap((one) => one ?? [])
  expect(versions.map(({ recordedAt }) => versionMoment(recordedAt, versions))).toEqual([
    '20 November 2026 at 09:31', '20 November 2026 at 09:30:41', '20 November 2026 at 09:30:07',
  ])
})
