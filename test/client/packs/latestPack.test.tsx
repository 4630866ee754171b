import { expect, test } from 'vitest'
import { LatestPack } from '../../../client/packs/LatestPack.tsx'
import { packsDocument } from '../../../client/packs/packDocuments.ts'
import { aStanding } from './aShownPack.ts'
import { shownAt, wordsOf } from './shownAt.tsx'

const latestOf = async (...packs: ReturnType<typeof aStanding>[]) =>
  wordsOf(await shownAt({ page: LatestPack, path: '/', address: '/', answers: [[packsDocument as never, { before: null, first: 20 }, { boardPacks: packs }]] }))

test('the latest pack is the newest that is ready: one that waits or was cancelled is nothing to read yet', async () => {
  const newer = [aStanding({ number: 9, state: 'WAITING' }), aStanding({ number: 8, state: 'CANCELLED' })]
  expect(await latestOf(...newer, aStanding(), aStanding({ number: 6 }))).toContain('Latest: board pack 7 , Q2: July to September 2026, ready.')
  expect(await latestOf(...newer)).toContain('Latest: board pack 9 , Q2: July to September 2026, waiting.')
  expect(await latestOf()).toContain('No board pack has been made yet.')
})
