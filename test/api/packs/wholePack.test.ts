import { expect, it } from 'vitest'
import { packCover, packParts } from '../../../server/packs/packParts.ts'
import { sectionCodes } from '../../../server/packs/sectionOrder.ts'
import { advisingIn, textsWithin } from '../../support/advisingIn.ts'
import { packsAs, type ShownPack, thePack } from '../../support/packsAs.ts'
import { packWorker } from '../../support/packWorker.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp({ contents: 'tiny' })
const { as, clock } = app
const [board, reader] = [packsAs(as('NETWORK-BOARD-MEMBER-1')), packsAs(as('EMSOU-RECORDER-1'))]
const worker = await packWorker(app, { parts: packParts, cover: packCover })
async function made(asked: { period: string; basis?: string; fillGaps?: boolean }): Promise<ShownPack> {
  const { number } = thePack(await board.make(asked))
  clock.pass(1)
  const outcome = await worker.makeNext()
  const pack = await reader.find(number)
  expect([worker.faults, outcome, pack?.whyEnded]).toEqual([[], 'READY', null])
  if (!pack) throw new Error('No pack')
  return pack
}

it('every section of a pack is given by one of its parts, as recorded, as returned and as published', { timeout: 120_000 }, async () => {
  for (const asked of [
    { period: 'FY2025', basis: 'AS_RECORDED' }, { period: 'FY2026-Q2', basis: 'AS_RETURNED', fillGaps: true }, { period: 'FY2026-Q1', basis: 'AS_PUBLISHED' },
  ]) {
    const { number, files } = await made(asked)
    const content = await reader.content(number)
    expect([asked, content?.sections.map(({ code }) => code)]).toEqual([asked, [...sectionCodes]])
    expect(JSON.stringify(content)).not.toMatch(/undefined|NaN|\[object/)
    const texts = textsWithin(content)
    expect([texts.length > 1000, advisingIn(texts)]).toEqual([true, []])
    expect(content?.aboutTheData).toMatch(/^Invented demonstration data/)
    const csv = await reader.take(number, 'CSV')
    expect([files.map(({ kind }) => kind), (csv?.length ?? 0) > 10_000]).toEqual([['PDF', 'XLSX', 'CSV'], true])
  }
})
