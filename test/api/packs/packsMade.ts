import type { PackPart } from '../../../server/packs/packAsking.ts'
import { packsAs, type ShownPack, thePack } from '../../support/packsAs.ts'
import { letClaimsRunOut, packWorker } from '../../support/packWorker.ts'
import { startApp } from '../../support/startApp.ts'
import { trailOf } from '../audit/trailOf.ts'

/** An application with a worker of its own, in which packs are asked for, made and looked at. */
export async function packsMade() {
  const { as, clock, database } = await startApp()
  const board = packsAs(as('NETWORK-BOARD-MEMBER-1'))
  const reader = packsAs(as('EMSOU-RECORDER-1'))
  const worker = await packWorker({ database, clock })
  return {
    board, reader, worker, clock, database,
    analyst: packsAs(as('NETWORK-NOCC-ANALYST-1')),
    /** A pack that waits, and behind which none does; what was asked for before is so long ago that nobody comes near the most of a day. */
    asked: async (by = board, what = {}): Promise<ShownPack> => {
      clock.pass(3 * 60)
      await letClaimsRunOut(database)
      while ((await worker.makeNext()) !== null);
      return thePack(await by.make(what))
    },
    found: async ({ number }: { number: number }) => (await reader.find(number)) ?? undefined,
    /** What the trail says of a pack. */
    toldOf: async ({ number }: { number: number }) => (await trailOf(database)).filter(({ detail }) => detail.number === number).map(({ kind, operation, person_code, role, detail }) => ({ kind, operation, by: `${person_code} ${role}`, detail })),
    /** What the log heard of a pack. */
    faultsOf: ({ number }: ShownPack, { faults } = worker) => faults.filter((one) => one.number === number).map(({ fault }) => String(fault)),
  }
}

/** A part that does no more than this. */
export const over = (work: () => unknown): PackPart => ({ doing: 'Failing', build: async () => { work(); return [] } })
export const broken = () => { throw new Error('A column is not there') }
