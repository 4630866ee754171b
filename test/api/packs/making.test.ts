import { describe, expect, it } from 'vitest'
import { figureScope } from '../../../server/measures/figureScope.ts'
import type { PackAsking } from '../../../server/packs/packAsking.ts'
import { type ShownPack, thePack } from '../../support/packsAs.ts'
import { aPackPart, aPdf, interruptible, letClaimsRunOut } from '../../support/packWorker.ts'
import { broken, over, packsMade } from './packsMade.ts'

const { clock, database, board, analyst, reader, worker, asked, found, toldOf, faultsOf } = await packsMade()

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
    const pack = await asked(analyst, { period: 'FY2023' })
    const seen: PackAsking[] = []
    const scopes: unknown[] = []
    clock.pass(60)
    await worker.makeNext({ parts: [aPackPart('counts', (asking) => { seen.push(asking); scopes.push(figureScope(asking, null, asking.asked).asAt) }), aPackPart('mix', (asking) => seen.push(asking))] })
    expect(seen.map(({ viewer, now, asked: { asAt, ...what } }) => [viewer?.code, viewer?.role, viewer?.label, now, asAt.toISOString(), what])).toEqual(
      Array.from({ length: 2 }, () => ['NETWORK-NOCC-ANALYST-1', 'NOCC_ANALYST', 'NOCC analyst 1', clock.now, pack.asAt, { period: 'FY2023', basis: 'AS_RECORDED', fillGaps: false }]),
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
      { number: pack.number, viewer: expect.objectContaining({ code: 'NETWORK-BOARD-MEMBER-1', role: 'BOARD_MEMBER' }) },
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

describe('a pack whose row cannot be read', () => {
  const written = (code: string, { number }: ShownPack) => database.asOwner(async (client) => {
    await client.query('ALTER TABLE board_pack DISABLE TRIGGER refuse_change')
    await client.query('UPDATE board_pack SET period_code = $1 WHERE number = $2', [code, number])
    await client.query('ALTER TABLE board_pack ENABLE TRIGGER refuse_change')
  })

  it('is given up after three times, by its number alone, and holds up no other', async () => {
    const pack = await asked()
    await written('NEVER', pack)
    for (let times = 0; times < 3; times += 1) {
      await expect(worker.makeNext()).rejects.toThrow('NEVER')
      await letClaimsRunOut(database)
    }
    expect(await worker.makeNext()).toBe('FAILED')
    expect(await worker.makeNext()).toBeNull()
    await written(pack.period.code, pack)
    expect(await found(pack)).toMatchObject({ state: 'FAILED', whyEnded: expect.stringMatching(/^Something went wrong on our side, 3 times over/), progress: null })
    expect((await toldOf(pack)).at(-1)).toMatchObject({ operation: 'failBoardPack', by: 'NETWORK-BOARD-MEMBER-1 BOARD_MEMBER', detail: { number: pack.number } })
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
    const isPrinting = `What board pack ${pack.number} says is kept already and cannot be cancelled. Only its PDF is still being printed, and that goes on.`
    const kept = `Board pack ${pack.number} is there already, so it is kept: its content cannot be cancelled.`
    expect([printing, await told(board)]).toEqual([isPrinting, kept])
    const next = await asked()
    thePack(await board.cancel(next.number))
    expect(await told(board, next.number)).toBe(`Board pack ${next.number} was cancelled already.`)
    expect(await told(board, 9_999)).toBe('There is no board pack 9999, so nothing was cancelled. Load the list again.')
  })
})
