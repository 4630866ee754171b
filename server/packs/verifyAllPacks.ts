import { Prisma, type PrismaClient } from '../database/generated/client.ts'
import { readAsOwner } from '../database/readAsOwner.ts'
import { readLastNumber, readPacks } from './packStore.ts'
import { packTitle } from './packTitle.ts'
import { verifyPack } from './verifyPack.ts'

export type VerifiedPack = { title: string; findings: string[] }

/**
 * Verifies board packs one after the other, oldest first, each in a transaction of its own that changes nothing. Of a pack that is not frozen
 * there is nothing to verify but that it is there.
 *
 * @param prisma the owner's connection, outside the run-time role
 * @param number that pack alone; null for all
 * Checked in: test/api/packs/verify.test.ts.
 */
export async function* verifyAllPacks(prisma: PrismaClient, number: number | null): AsyncGenerator<VerifiedPack> {
  const last = await readAsOwner(prisma, readLastNumber)
  for (let one = number ?? 1; one <= (number === null ? last : Math.min(number, last)); one += 1) {
    const verified = await readAsOwner(prisma, async (database): Promise<VerifiedPack | null> => {
      const [pack] = await readPacks(database, Prisma.sql`p.number = ${one}::integer`)
      // Numbers are given one after the other, and nothing removes one.
      if (!pack) return { title: `Board pack ${one}`, findings: ['it is missing: a later one is kept'] }
      return pack.frozen && { title: packTitle(pack), findings: await verifyPack(database, pack) }
    })
    if (verified) yield verified
  }
}
