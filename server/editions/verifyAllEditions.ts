import { z } from 'zod'
import { Prisma, type PrismaClient } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { readAsOwner } from '../database/readAsOwner.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { whyUnreadable } from '../database/whyUnreadable.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { readEditions } from './editionStore.ts'
import { verifyEdition } from './verifyEdition.ts'

export type VerifiedEdition = { number: number; title: string; findings: string[] }

type Verifying = { prisma: PrismaClient; reference: ReferenceData; now: Date }

/**
 * Verifies editions one after the other, oldest first, each in a transaction of its own that changes nothing: what cannot be read of one keeps
 * none of the others from being verified.
 *
 * @param verifying on the owner's connection, outside the run-time role
 * @param number that edition alone; null for all
 * @throws when the database cannot be reached
 * Checked in: test/api/editions/verify.test.ts.
 */
export async function* verifyAllEditions(verifying: Verifying, number: number | null): AsyncGenerator<VerifiedEdition> {
  const kept = await readAsOwner(verifying.prisma, readNumbers)
  for (const [index, one] of kept.entries()) {
    if (number !== null && one !== number) continue
    const verified = await verifyOne(verifying, one)
    // Numbers are given one after the other, and nothing removes one.
    yield { ...verified, findings: [...(one === index + 1 ? [] : [`it is the ${index + 1}. edition that is kept: one before it is missing`]), ...verified.findings] }
  }
}

async function readNumbers(database: RequestDatabase): Promise<number[]> {
  const rows = await query(database, z.object({ number: z.int() }), Prisma.sql`SELECT number FROM edition ORDER BY number`)
  return rows.map(({ number }) => number)
}

async function verifyOne({ prisma, reference, now }: Verifying, number: number): Promise<VerifiedEdition> {
  const title = `Edition ${number}`
  try {
    return await readAsOwner(prisma, async (database) => {
      const [edition] = await readEditions(database, Prisma.sql`e.number = ${number}::integer`)
      if (!edition) return { number, title, findings: ['it is missing: it was there a moment ago'] }
      const findings = await verifyEdition({ viewer: null, now, database, reference }, async (unitCode) => {
        await database.$executeRaw`SELECT set_config('app.unit', ${unitCode}, true)`
      }, edition)
      return { number, title: `${title} (${edition.period.inWords})`, findings }
    })
  } catch (fault) {
    return { number, title, findings: [`it cannot be read: ${whyUnreadable(fault)}`] }
  }
}
