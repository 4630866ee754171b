import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../../server/errors.ts'
import { figureScope } from '../../../server/measures/figureScope.ts'
import type { PackAsking, PackPart } from '../../../server/packs/packAsking.ts'
import { packsAs, type ShownPack, thePack } from '../../support/packsAs.ts'
import { aPackPart, aPackSection, aPdf, interruptible, letClaimsRunOut, packWorker } from '../../support/packWorker.ts'
import { startApp } from '../../support/startApp.ts'
import { trailOf } from '../audit/trailOf.ts'

const { as, clock, database } = await startApp()
const [board, analyst, reader] = [packsAs(as('NETWORK-BOARD-MEMBER-1')), packsAs(as('NETWORK-NOCC-ANALYST-1')), packsAs(as('EMSOU-RECORDER-1'))]
const worker = await packWorker({ database, clock })

/** A pack that waits, and behind which none does. */
async function asked(by = board, what = {}): Promise<ShownPack> {
  await letClaimsRunOut(database)
  while ((await worker.makeNext()) !== null);
  return thePack(await by.make(what))
}
const found = async ({ number }: { number: number }) => (await reader.find(number)) ?? undefined
const toldOf = async ({ number }: { number: number }) => (await trailOf(database)).filter(({ detail }) => detail.number === number).map(({ kind, operation, person_code, role, detail }) => ({ kind, operation, by: `${person_code} ${role}`, detail }))
const over = (work: () => unknown): PackPart => ({ doing: 'Failing', build: async () => { work(); return [] } })
/** What the log heard of a pack. */
const faultsOf = ({ number }: ShownPack, { faults } = worker) => faults.filter((one) => one.number === number).map(({ fault }) => String(fault))
const broken = () => { throw new Error('A column is not there') }

describe('a pack that is made', () => {
  it('is frozen with its hash, then printed, and ready', async () => {
    const pack = await asked()
    clock.pass(2)
    expect(await worker.makeNext()).toBe('READY')
    const ready = await found(pack)
    expect(ready).toMatchObject({ state: 'READY', progress: null, mayCancel: false, frozenAt: clock.now.toISOString(), sha256: expect.stringMatching(/^[0-9a-f]{64}$/), whyNoPdf: null, endedAt: null })
    expect(ready?.files.map(({ kind, bytes, pages }) => [kind, bytes, pages])).toEqual([['PDF', `%PDF-2.0 of pack ${pack.number}`.length, 12], ['XLSX', null, null], ['CSV', null, null]])
    expect((await reader.content(pack.number))?.sections.map(({ code }) => code)).toEqual(['counts', 'differences'])
    expect(await worker.makeNext()).toBeNull()
  })

  it('is told of in the trail as asked for, frozen and printed, by whoever asked, in codes and hashes', async () => {
    const pack = await asked(analyst)
    await worker.makeNext()
    const { sha256, files } = (await found(pack)) ?? pack
    const hashOf = (kind: string) => files.find((file) => file.kind === kind)?.sha256
    const by = 'NETWORK-NOCC-ANALYST-1 NOCC_ANALYST'
    expect(await toldOf(pack)).toEqual([
      { kind: 'ALTERATION', operation: 'makeBoardPack', by, detail: expect.objectContaining({ period: 'FY2025' }) },
      { kind: 'ALTERATION', operation: 'freezeBoardPack', by, detail: { number: pack.number, sha256, xlsxSha256: hashOf('XLSX'), csvSha256: hashOf('CSV') } },
      { kind: 'ALTERATION', operation: 'printBoardPack', by, detail: { number: pack.number, sha256: hashOf('PDF'), pages: 12, printedWith: 'Chromium 140.0' } },
    ])
  })

  it('is built as whoever asked for it, as at its moment, which need be no end of a month, and knows the pack before it', async () => {
    const first = await asked(board, { period: 'FY2024' })
    await worker.makeNext()
    const pack = await asked(analyst, { period: 'FY2025' })
    const seen: PackAsking[] = []
    const scopes: unknown[] = []
    clock.pass(60)
    await worker.makeNext({ parts: [aPackPart('counts', (asking) => { seen.push(asking); scopes.push(figureScope(asking, null, asking.asked).asAt) }), aPackPart('mix', (asking) => seen.push(asking))] })
    expect(seen.map(({ viewer, now, asked: { asAt, ...what } }) => [viewer?.code, viewer?.role, viewer?.label, now, asAt.toISOString(), what])).toEqual(
      Array.from({ length: 2 }, () => ['NETWORK-NOCC-ANALYST-1', 'NOCC_ANALYST', 'NOCC analyst 1', clock.now, pack.asAt, { period: 'FY2025', basis: 'AS_RECORDED', fillGaps: false }]),
    )
    expect(scopes).toEqual([new Date(pack.asAt)])
    expect(seen[0]?.before).toMatchObject({ number: first.number, asked: { period: 'FY2024', asAt: new Date(first.asAt) }, period: { code: 'FY2024' }, content: { number: first.number, sections: [{ code: 'counts' }, { code: 'differences' }] } })
  })

  it('has its page printed as whoever asked for it sees it, with what is seen of it until then', async () => {
    const pack = await asked()
    let seen: unknown
    await worker.makeNext({ print: async (toPrint) => { seen = [toPrint, await found(pack), (await board.content(pack.number))?.title]; return aPdf(toPrint.number) } })
    const title = `Board pack ${pack.number}: Financial year 2025 to 2026`
    expect(seen).toEqual([
      { number: pack.number, title, viewer: expect.objectContaining({ code: 'NETWORK-BOARD-MEMBER-1', role: 'BOARD_MEMBER' }) },
      expect.objectContaining({ state: 'PRINTING', progress: { doing: 'Printing the PDF', done: 3, steps: 4 }, mayCancel: false, whyNoPdf: null }), title,
    ])
  })

  it('is made in the order in which packs were asked for', async () => {
    const first = await asked()
    const second = thePack(await analyst.make())
    await worker.makeNext()
    expect([(await found(first))?.state, (await found(second))?.state]).toEqual(['READY', 'WAITING'])
  })
})

describe('a pack whose process is killed', () => {
  it('shows how far it was, and is taken up again by another once its time has run out', async () => {
    const pack = await asked()
    const { prisma, arm } = interruptible(database.prisma, () => Promise.reject(new Error('Killed')))
    await expect(worker.makeNext({ prisma, parts: [aPackPart('counts'), aPackPart('mix', arm)] })).rejects.toThrow('Killed')
    expect(await found(pack)).toMatchObject({ state: 'MAKING', progress: { doing: 'Writing mix', done: 1, steps: 4 } })
    expect(await worker.makeNext()).toBeNull()
    await letClaimsRunOut(database)
    expect(await worker.makeNext()).toBe('READY')
    expect(await found(pack)).toMatchObject({ state: 'READY' })
  })

  it('and was only slow is left by it: another has the pack by then, and puts it off', async () => {
    const pack = await asked()
    let taken: unknown = null
    const built: string[] = []
    const { prisma, arm } = interruptible(database.prisma, async () => {
      if (taken !== null) return
      await letClaimsRunOut(database)
      taken = await worker.makeNext({ parts: [over(broken)] })
    })
    expect(await worker.makeNext({ prisma, parts: [aPackPart('counts', arm), aPackPart('mix', () => built.push('mix'))] })).toBe('LEFT')
    expect([taken, built, (await found(pack))?.progress?.doing]).toEqual(['TRIED_AGAIN', [], 'Waiting to be tried again'])
  })

  it('once it was frozen has the same content, and only the printing is taken up again', async () => {
    const pack = await asked()
    const { prisma, arm } = interruptible(database.prisma, () => Promise.reject(new Error('Killed')))
    await expect(worker.makeNext({ prisma, print: async ({ number }) => { arm(); return aPdf(number) } })).rejects.toThrow('Killed')
    const frozen = await found(pack)
    expect(frozen).toMatchObject({ state: 'PRINTING', files: [{ kind: 'XLSX' }, { kind: 'CSV' }] })
    await letClaimsRunOut(database)
    expect(await worker.makeNext({ parts: [over(broken)] })).toBe('READY')
    expect(await found(pack)).toMatchObject({ state: 'READY', sha256: frozen?.sha256, frozenAt: frozen?.frozenAt })
  })

  it('three times over is given up, in words for people', async () => {
    const pack = await asked()
    for (let times = 0; times < 3; times += 1) {
      const { prisma, arm } = interruptible(database.prisma, () => Promise.reject(new Error('Killed')))
      await expect(worker.makeNext({ prisma, parts: [aPackPart('counts', arm)] })).rejects.toThrow('Killed')
      await letClaimsRunOut(database)
    }
    expect(await worker.makeNext()).toBe('FAILED')
    expect(await found(pack)).toMatchObject({ state: 'FAILED', whyEnded: expect.stringMatching(/^Something went wrong on our side, 3 times over\. Ask for the pack again/), endedAt: clock.now.toISOString(), progress: null, files: [], sha256: null })
    expect(await board.content(pack.number)).toBeNull()
  })

  it('three times over while it prints stands without a PDF', async () => {
    const pack = await asked()
    for (let times = 0; times < 3; times += 1) {
      const { prisma, arm } = interruptible(database.prisma, () => Promise.reject(new Error('Killed')))
      await expect(worker.makeNext({ prisma, print: async ({ number }) => { arm(); return aPdf(number) } })).rejects.toThrow('Killed')
      await letClaimsRunOut(database)
    }
    expect(await worker.makeNext()).toBe('WITHOUT_PDF')
    expect(await found(pack)).toMatchObject({ state: 'READY', whyNoPdf: 'The PDF could not be printed. Print this page from your browser instead.' })
  })
})

describe('a pack whose process stops', () => {
  it('is left after the step under way, and free for the next process at once', async () => {
    const pack = await asked()
    const stopping = new AbortController()
    const built: string[] = []
    const parts = [aPackPart('counts', () => { built.push('counts'); stopping.abort() }), aPackPart('mix', () => built.push('mix'))]
    expect(await worker.makeNext({ parts, stopping: stopping.signal })).toBe('LEFT')
    expect([built, await found(pack)]).toEqual([['counts'], expect.objectContaining({ state: 'WAITING', progress: { doing: 'Waiting for its turn', done: 0, steps: 0 }, mayCancel: false })])
    expect(await worker.makeNext()).toBe('READY')
  })

  it('while it prints is left at once, whether the printer listens or not, and printed by the next', async () => {
    const pack = await asked()
    for (const listens of [true, false]) {
      const stopping = new AbortController()
      const print = (_pack: unknown, signal: AbortSignal) => new Promise<never>((_kept, refuse) => {
        if (listens) signal.addEventListener('abort', () => refuse(new Error('The printer was stopped')))
        stopping.abort()
      })
      expect(await worker.makeNext({ print, stopping: stopping.signal })).toBe('LEFT')
      expect(await found(pack)).toMatchObject({ state: 'PRINTING' })
    }
    expect(await worker.makeNext({ parts: [over(broken)] })).toBe('READY')
  })
})

describe('a pack is cancelled', () => {
  it('by whoever asked for it while it waits, and never made', async () => {
    const pack = await asked()
    clock.pass(1)
    expect(thePack(await board.cancel(pack.number, 'cancelled-while-waiting'))).toMatchObject({ number: pack.number, state: 'CANCELLED', endedAt: clock.now.toISOString(), whyEnded: null, progress: null, mayCancel: false })
    expect(await worker.makeNext()).toBeNull()
    expect((await toldOf(pack)).at(-1)).toEqual({ kind: 'ALTERATION', operation: 'cancelBoardPack', by: 'NETWORK-BOARD-MEMBER-1 BOARD_MEMBER', detail: { number: pack.number } })
    expect(thePack(await board.cancel(pack.number, 'cancelled-while-waiting')).state).toBe('CANCELLED')
  })

  it('between two steps of its making, and the next is not begun', async () => {
    const pack = await asked()
    const built: string[] = []
    const { prisma, arm } = interruptible(database.prisma, () => (built.includes('cancelled') ? Promise.resolve() : board.cancel(pack.number).then(() => built.push('cancelled'))))
    expect(await worker.makeNext({ prisma, parts: [aPackPart('counts', () => { built.push('counts'); arm() }), aPackPart('mix', () => built.push('mix'))] })).toBe('LEFT')
    expect([built, await found(pack)]).toEqual([['counts', 'cancelled'], expect.objectContaining({ state: 'CANCELLED', files: [], sha256: null })])
    expect(faultsOf(pack)).toEqual([])
  })

  it('by nobody else, once it is there, or once it has ended: words say why', async () => {
    const pack = await asked()
    const told = async (by: typeof board, number = pack.number) => {
      const answer = await by.cancel(number)
      return answer.__typename === 'Refusal' ? answer.message : answer.state
    }
    expect(await told(analyst)).toBe(`Board pack ${pack.number} was asked for by somebody else, so it is theirs to cancel.`)
    let printing: unknown
    await worker.makeNext({ print: async ({ number }) => { printing = await told(board); return aPdf(number) } })
    const kept = `Board pack ${pack.number} is there already, so it is kept: its content cannot be cancelled.`
    expect([printing, await told(board)]).toEqual([kept, kept])
    const next = await asked()
    thePack(await board.cancel(next.number))
    expect(await told(board, next.number)).toBe(`Board pack ${next.number} was cancelled already.`)
    expect(await told(board, 9_999)).toBe('There is no board pack 9999, so nothing was cancelled. Load the list again.')
  })
})

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
      expect(await worker.makeNext({ print, times: { claim: 60, print: 0.02, retry: 20 } })).toBe('WITHOUT_PDF')
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
