import type { PrismaClient } from '../database/generated/client.ts'
import { readAsOwner } from '../database/readAsOwner.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { EditionRecord } from './editionRecord.ts'
import { readEditions } from './editionStore.ts'
import { verifyEdition } from './verifyEdition.ts'

export type VerifiedEdition = { edition: EditionRecord; findings: string[] }

/**
 * Verifies editions one after the other, oldest first, each in a transaction of its own that changes nothing.
 *
 * @param prisma the owner's connection, outside the run-time role
 * @param number that edition alone; null for all
 */
export async function* verifyAllEditions(
  { prisma, reference, now }: { prisma: PrismaClient; reference: ReferenceData; now: Date },
  number: number | null,
): AsyncGenerator<VerifiedEdition> {
  const editions = await readAsOwner(prisma, async (database) => readEditions(database))
  for (const [index, edition] of editions.toReversed().entries()) {
    if (number !== null && edition.number !== number) continue
    const findings = await readAsOwner(prisma, (database) =>
      verifyEdition({ viewer: null, now, database, reference }, async (unitCode) => {
        await database.$executeRaw`SELECT set_config('app.unit', ${unitCode}, true)`
      }, edition))
    // Numbers are given one after the other, and nothing removes one.
    yield { edition, findings: [...(edition.number === index + 1 ? [] : [`it is the ${index + 1}. edition that is kept: one before it is missing`]), ...findings] }
  }
}
