import { Prisma } from '../database/generated/client.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { StaleVersionError } from '../errors.ts'

/**
 * Closes the current version of a record, if it is still the one that the writer started from and was not recorded after this
 * request began, by somebody for whom it waited.
 *
 * @throws StaleVersionError when somebody else was faster
 */
export async function closeVersion(
  database: RequestDatabase,
  record: { kind: 'disruption' | 'ocg' | 'output' | 'programme' | 'assessment' | 'plan_action' | 'check_back' | 'gateway_request' | 'tasking_meeting' | 'tasking_decision'; id: string; version: number },
  now: Date,
): Promise<void> {
  const closed = await database.$executeRaw`
    UPDATE ${Prisma.raw(`${record.kind}_version`)} SET superseded_at = ${now}
    WHERE ${Prisma.raw(`${record.kind}_id`)} = ${record.id}::uuid AND version = ${record.version} AND superseded_at = 'infinity'
      AND recorded_at <= ${now}`
  if (closed !== 1) throw new StaleVersionError(record.id, record.version)
}
