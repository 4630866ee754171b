import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../../server/errors.ts'
import type { PackPart } from '../../../server/packs/packAsking.ts'
import { usualTimes } from '../../../server/packs/packMaking.ts'
import { thePack } from '../../support/packsAs.ts'
import { aPackPart, aPackSection, aPdf, letClaimsRunOut, packWorker } from '../../support/packWorker.ts'
import { broken, over, packsMade } from './packsMade.ts'

const { clock, database, board, analyst, reader, worker, asked, found, toldOf, faultsOf } = await packsMade()

describe('a pack that fails', () => {
  it('by a fault of ours is tried again later, and given up after the third time; each fault is heard of', async () => {
    const failing = await packWorker({ database, clock }, { parts: [aPackPart('counts'), over(broken)] })
    const pack = await asked()
    expect(await failing.makeNext()).toBe('TRIED_AGAIN')
    expect(await found(pack)).toMatchObject({ state: 'MAKING', progress: { doing: 'Waiting to be tried again', done: 0, steps: 4 }, mayCancel: false })
    expect(await failing.makeNext()).toBeNull()
    await letClaimsRunOut(database)
    expect(await failing.makeNext()).toBe('TRIED_AGAIN')
    await letClaimsRunOut(database)
    expect(await failing.makeNext()).toBe('FAILED')
    expect(await found(pack)).toMatchObject({ state: 'FAILED', whyEnded: expect.stringMatching(/^Something went wrong on our side/) })
    expect(faultsOf(pack, failing)).toEqual(Array.from({ length: 3 }, () => 'Error: A column is not there'))
    expect((await toldOf(pack)).at(-1)).toMatchObject({ operation: 'failBoardPack', detail: { number: pack.number } })
  })

  it('because a part reads for longer than its time is tried again; that time is far longer than a page has', async () => {
    const slow: PackPart = { doing: 'Reading', build: async (asking) => { await asking.database.$executeRaw`SELECT pg_sleep(0.3)`; return [aPackSection()] } }
    await asked()
    expect(await worker.makeNext({ parts: [slow], times: { ...usualTimes, step: 0.1 } })).toBe('TRIED_AGAIN')
    await letClaimsRunOut(database)
    expect(await worker.makeNext({ parts: [slow], times: { ...usualTimes, step: 1 } })).toBe('READY')
    expect([usualTimes.step, usualTimes.claim > usualTimes.step]).toEqual([120, true])
  })

  it('does not hold up the one behind it', async () => {
    const pack = await asked()
    const next = thePack(await analyst.make())
    expect(await worker.makeNext({ parts: [over(broken)] })).toBe('TRIED_AGAIN')
    expect(await worker.makeNext()).toBe('READY')
    expect([(await found(pack))?.state, (await found(next))?.state]).toEqual(['MAKING', 'READY'])
  })

  it('because a part cannot be had ends at once, in the words of that part', async () => {
    const pack = await asked()
    expect(await worker.makeNext({ parts: [over(() => { throw new RefusedError('Strands were not asked for in returns then') })] })).toBe('FAILED')
    expect(await found(pack)).toMatchObject({ state: 'FAILED', whyEnded: 'Strands were not asked for in returns then' })
    expect(faultsOf(pack)).toEqual([])
  })

  it.each<[string, PackPart]>([
    ['gives a section that packs have not', { doing: 'Adding', build: () => Promise.resolve([aPackSection({ code: 'ranking' })]) }],
    ['gives a number that is none', { doing: 'Adding', build: () => Promise.resolve([aPackSection({ tables: [{ code: 'bad', title: 'Bad', columns: [{ name: 'Share', kind: 'NUMBER', decimals: 0 }], rows: [[Number.NaN]], notes: [], isOnPage: true }], findings: [] })]) }],
  ])('because a part %s keeps nothing of it', async (_what, part) => {
    const pack = await asked()
    expect(await worker.makeNext({ parts: [part] })).toBe('TRIED_AGAIN')
    expect(await found(pack)).toMatchObject({ state: 'MAKING', sha256: null })
  })
})

describe('a pack that is not printed', () => {
  it('is tried once more', async () => {
    const pack = await asked()
    let times = 0
    expect(await worker.makeNext({ print: async ({ number }) => { times += 1; if (times === 1) throw new Error('The browser fell over'); return aPdf(number) } })).toBe('READY')
    expect([times, faultsOf(pack).length, (await found(pack))?.files[0]?.kind]).toEqual([2, 1, 'PDF'])
  })

  it('stands without a PDF when it fails twice, or takes too long, and says so', async () => {
    for (const print of [() => Promise.reject(new Error('The browser fell over')), () => new Promise<never>(() => undefined)]) {
      const pack = await asked()
      expect(await worker.makeNext({ print, times: { ...usualTimes, print: 0.02 } })).toBe('WITHOUT_PDF')
      expect(await found(pack)).toMatchObject({ state: 'READY', whyNoPdf: 'The PDF could not be printed. Print this page from your browser instead.', files: [{ kind: 'XLSX' }, { kind: 'CSV' }] })
      expect([await board.take(pack.number, 'PDF'), faultsOf(pack).length]).toEqual([null, 2])
    }
  })

  it('stands without one that is larger than is kept; one of several megabytes is kept and given whole', async () => {
    const printing = (bytes: number) => () => Promise.resolve({ pdf: Buffer.alloc(bytes, 'longview'), pages: 40, printedWith: 'Chromium 140.0' })
    await asked()
    expect(await worker.makeNext({ print: printing(20 * 1024 * 1024 + 1) })).toBe('WITHOUT_PDF')
    const pack = await asked()
    expect(await worker.makeNext({ print: printing(3_000_000) })).toBe('READY')
    expect((await reader.take(pack.number, 'PDF'))?.equals(Buffer.alloc(3_000_000, 'longview'))).toBe(true)
  })

  it('because there is nothing to print with says why in words', async () => {
    const pack = await asked()
    expect(await worker.makeNext({ print: () => Promise.resolve({ whyNone: 'No browser is installed where Longview runs. Print this page from your own.' }) })).toBe('WITHOUT_PDF')
    expect((await found(pack))?.whyNoPdf).toBe('No browser is installed where Longview runs. Print this page from your own.')
    expect((await toldOf(pack)).at(-1)).toMatchObject({ operation: 'printBoardPack', detail: { number: pack.number, sha256: null } })
  })
})
