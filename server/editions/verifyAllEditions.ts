import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { EditionRecord } from './editionRecord.ts'
import { readEditions } from './editionStore.ts'
import { verifyEdition } from './verifyEdition.ts'

export type VerifiedEdition = { edition: EditionRecord; findings: string[] }

/** An edition of a year of all units makes 120 returns again. */
const limits = { maxWait: 10_000, timeout: 600_000 }

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
  const editions = await inOwnTransaction(prisma, async (database) => readEditions(database))
  for (const [index, edition] of editions.toReversed().entries()) {
    if (number !== null && edition.number !== number) continue
    const findings = await inOwnTransaction(prisma, (database) =>
      verifyEdition({ viewer: null, now, database, reference }, async (unitCode) => {
        await database.$executeRaw`SELECT set_config('app.unit', ${unitCode}, true)`
      }, edition))
    // Numbers are given one after the other, and nothing removes one.
    yield { edition, findings: [...(edition.number === index + 1 ? [] : [`it is the ${index + 1}. edition that is kept: one before it is missing`]), ...findings] }
  }
}

/** As the owner, with the figures of all units in sight; rows of people stay what they are. */
function inOwnTransaction<T>(prisma: PrismaClient, work: (database: RequestDatabase) => Promise<T>): Promise<T> {
  return prisma.$transaction(async (database) => {
    await database.$executeRaw`SELECT set_config('app.sees_aggregates', 'on', true)`
    await database.$executeRaw`SET TRANSACTION READ ONLY`
    return work(database)
  }, limits)
}
