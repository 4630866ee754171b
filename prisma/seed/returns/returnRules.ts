import type { PrismaClient } from '../../../server/database/generated/client.ts'
import type { ReturnDefinitionRecord } from '../../../server/returns/returnDefinitionRecord.ts'
import { definitionsAt } from '../../../server/returns/definitionsAt.ts'
import { readReferenceData, type ReferenceData } from '../../../server/units/referenceData.ts'

/** What returns ask, oldest first, and the lists that they are made with. */
export interface ReturnRules {
  definitions: readonly ReturnDefinitionRecord[]
  reference: ReferenceData
}

/** Reads them before the planting, which holds the only connection of an embedded database. */
export async function readReturnRules(prisma: PrismaClient): Promise<ReturnRules> {
  return { definitions: await definitionsAt(prisma, null), reference: await readReferenceData(prisma) }
}
