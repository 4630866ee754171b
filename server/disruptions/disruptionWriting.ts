import { uuidv7 } from 'uuidv7'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import type { KeptDisruption } from './disruptionFacts.ts'

/** Who writes a version, when and why. */
export type Hand = { unitCode: string; personCode: string; now: Date; reason: string | null }

export const ownReferenceTaken: Problem = {
  field: 'ownReference',
  message: 'Another disruption of your unit has this reference. Open it, or give this one another.',
}

/**
 * Adds a version to a disruption, with its outcomes and its text.
 *
 * @throws RefusedError when somebody else took its own reference at the same moment
 */
export async function addVersion(
  database: RequestDatabase,
  place: { disruptionId: string; version: number; isWithdrawn: boolean },
  kept: Omit<KeptDisruption, 'grade' | 'gradeReason' | 'whatHappened'> & { /** Null where it was erased. */ whatHappened: string | null },
  hand: Hand,
): Promise<void> {
  const id = uuidv7()
  const inserted = database.$executeRaw`
    INSERT INTO disruption_version (id, disruption_id, version, unit_code, ocg_id, target_kind, target_reference, strand_code,
      threat_codes, tactic_codes, supporting_unit_codes, force_codes, partner_names, own_reference, operation_name,
      effect_from, effect_to, effect_precision, is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${id}::uuid, ${place.disruptionId}::uuid, ${place.version}, ${hand.unitCode}, ${kept.ocgId}::uuid, ${kept.targetKind},
      ${kept.targetReference}, ${kept.strandCode}, ${kept.threatCodes}, ${kept.tacticCodes}, ${kept.supportingUnitCodes},
      ${kept.forceCodes}, ${kept.partnerNames}, ${kept.ownReference}, ${kept.operationName}, ${kept.effect.from}::date,
      ${kept.effect.to}::date, ${kept.effect.precision}, ${place.isWithdrawn}, ${hand.reason}, ${hand.personCode}, ${hand.now})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'disruption_version_own_reference') ? new RefusedError(ownReferenceTaken.message, [ownReferenceTaken]) : error
  })
  if (kept.whatHappened !== null) await database.disruptionText.createMany({ data: [{ versionId: id, whatHappened: kept.whatHappened }] })
  if (kept.outcomes.length > 0) {
    await database.disruptionOutcome.createMany({
      data: kept.outcomes.map((outcome, index) => ({ versionId: id, position: index + 1, ...outcome })),
    })
  }
}

/** Is the unit's own reference held by another of its records that is not withdrawn? */
export async function isOwnReferenceTaken(database: RequestDatabase, unitCode: string, ownReference: string, exceptId: string): Promise<boolean> {
  const rows = await database.$queryRaw<unknown[]>(Prisma.sql`
    SELECT 1 FROM disruption_version WHERE unit_code = ${unitCode} AND upper(own_reference) = upper(${ownReference})
      AND superseded_at = 'infinity' AND NOT is_withdrawn AND disruption_id <> ${exceptId}::uuid`)
  return rows.length > 0
}
