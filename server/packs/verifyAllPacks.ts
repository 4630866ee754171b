import { Prisma, type PrismaClient } from '../database/generated/client.ts'
import { readAsOwner } from '../database/readAsOwner.ts'
import { whyUnreadable } from '../database/whyUnreadable.ts'
import { readLastNumber, readPacks } from './packStore.ts'
import { packTitle } from './packTitle.ts'
import { type AskedInTrail, readAskedInTrail } from './readAskedInTrail.ts'
import { verifyPack, whyNothingToVerify } from './verifyPack.ts'

/** What does not agree, in words; and of a pack without content, why there is nothing to verify. */
export type VerifiedPack = { title: string; findings: string[]; whyNothing: string | null }

/**
 * Verifies board packs one after the other, oldest first, each in a transaction of its own that changes nothing: what cannot be read of one
 * keeps none of the others from being verified. Packs are missed that the trail says were asked for, or that a later one follows.
 *
 * @param prisma the owner's connection, outside the run-time role
 * @param number that pack alone; null for all
 * @throws when the database cannot be reached
 * Checked in: test/api/packs/verify.test.ts.
 */
export async function* verifyAllPacks(prisma: PrismaClient, number: number | null): AsyncGenerator<VerifiedPack> {
  const [asked, lastKept] = await readAsOwner(prisma, async (database) => [await readAskedInTrail(database), await readLastNumber(database)] as const)
  const last = Math.max(lastKept, asked.at(-1)?.number ?? 0)
  for (let one = number ?? 1; one <= (number === null ? last : Math.min(number, last)); one += 1) {
    yield await verifyOne(prisma, one, asked.filter((told) => told.number === one))
  }
}

async function verifyOne(prisma: PrismaClient, number: number, asked: readonly AskedInTrail[]): Promise<VerifiedPack> {
  const found = (finding: string): VerifiedPack => ({ title: `Board pack ${number}`, findings: [finding], whyNothing: null })
  try {
    return await readAsOwner(prisma, async (database) => {
      const [pack] = await readPacks(database, Prisma.sql`p.number = ${number}::integer`)
      // Numbers are given one after the other, and nothing removes one.
      if (!pack) return found(asked.length > 0 ? 'it is missing: the trail says that it was asked for' : 'it is missing: there is a later one')
      // After the newest was taken away, the next that is asked for has its number.
      const isOtherGone = asked.some(({ id }) => id !== pack.id)
      const findings = [...(isOtherGone ? ['another of this number is missing: the trail says that it was asked for'] : []), ...(await verifyPack(database, pack))]
      return { title: packTitle(pack), findings, whyNothing: whyNothingToVerify(pack) }
    })
  } catch (fault) {
    return found(`it cannot be read: ${whyUnreadable(fault)}`)
  }
}
