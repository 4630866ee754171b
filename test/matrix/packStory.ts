import { RefusedError } from '../../server/errors.ts'
import { packsAs, thePack } from '../support/packsAs.ts'
import { aPackChange, aPackFunnel, aPackPart, aPackSection, packWorker } from '../support/packWorker.ts'
import type { TestApp } from '../support/startApp.ts'
import { leading, type Path } from './path.ts'

export type ToldPacks = Record<'ready' | 'cancelled' | 'failed' | 'waiting', number>

/** Packs of a NOCC analyst in each state that lasts, by number. */
export async function tellPacks(app: TestApp): Promise<ToldPacks> {
  const packs = packsAs(app.as('NETWORK-NOCC-ANALYST-1'))
  const parts = [{ doing: 'Counting', build: () => Promise.resolve([aPackSection({ charts: [aPackFunnel, aPackChange] })]) }]
  const worker = await packWorker(app, { parts })
  const asked = async () => thePack(await packs.make()).number
  const ready = await asked()
  await worker.makeNext()
  const failed = await asked()
  await worker.makeNext({ parts: [aPackPart('counts', () => { throw new RefusedError('It cannot be had') })] })
  const cancelled = thePack(await packs.cancel(await asked())).number
  return { ready, failed, cancelled, waiting: await asked() }
}

const pack = (type: string, number: number, inner: string, ...steps: (string | number)[]) =>
  leading(type, `query ($number: Int!) { it: boardPack(number: $number) { ${inner} } }`, ['it', ...steps], { number })

/** Where packs are read. */
export function pathsOfPacks({ packs }: { packs: ToldPacks }): Record<string, Record<string, Path>> {
  const ofReady = (type: string, inner: string, ...steps: (string | number)[]) => ({ ready: pack(type, packs.ready, `content { ${inner} }`, 'content', ...steps) })
  const inSection = (type: string, inner: string, ...steps: (string | number)[]) => ofReady(type, `sections { ${inner} }`, 'sections', 0, ...steps)
  const inTable = (type: string, inner: string, ...steps: (string | number)[]) => inSection(type, `tables { ${inner} }`, 'tables', 0, ...steps)
  return {
    BoardPack: Object.fromEntries(Object.entries(packs).map(([state, number]) => [state, pack('BoardPack', number, 'EVERY file(kind: CSV)')])),
    BoardPackFile: { pdf: pack('BoardPackFile', packs.ready, 'files { EVERY }', 'files', 0), xlsx: pack('BoardPackFile', packs.ready, 'files { EVERY }', 'files', 1) },
    BoardPackProgress: { waiting: pack('BoardPackProgress', packs.waiting, 'progress { EVERY }', 'progress') },
    PackContent: ofReady('PackContent', 'EVERY'),
    PackFact: ofReady('PackFact', 'facts { EVERY }', 'facts', 0),
    PackSection: inSection('PackSection', 'EVERY'),
    PackFinding: inSection('PackFinding', 'findings { EVERY }', 'findings', 0),
    PackTable: inTable('PackTable', 'EVERY'),
    PackColumn: inTable('PackColumn', 'columns { EVERY }', 'columns', 0),
    PackRow: inTable('PackRow', 'rows { EVERY }', 'rows', 0),
    PackFunnel: inSection('PackFunnel', 'charts { ... on PackFunnel { EVERY } }', 'charts', 0),
    PackFunnelPoint: inSection('PackFunnelPoint', 'charts { ... on PackFunnel { points { EVERY } } }', 'charts', 0, 'points', 0),
    PackChange: inSection('PackChange', 'charts { ... on PackChange { EVERY } }', 'charts', 1),
    PackChangePoint: inSection('PackChangePoint', 'charts { ... on PackChange { points { EVERY } } }', 'charts', 1, 'points', 0),
    PackBreak: inSection('PackBreak', 'charts { ... on PackChange { breaks { EVERY } } }', 'charts', 1, 'breaks', 0),
  }
}
