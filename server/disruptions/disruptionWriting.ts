import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import type { KeptDisruption } from './disruptionFacts.ts'

/** Who writes a version, when and why. */
export type Hand = { unitCode: string; personCode: string; now: Date; reason: string | null }

/** All that a version says; gradings are facts of their own. */
export type DisruptionContent = Omit<KeptDisruption, 'grade' | 'gradeReason' | 'whatHappened'> & { /** Null where it was erased. */ whatHappened: string | null }

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
  place: { disruptionId: string; version: number; isWithdrawn: boolean; /** Only with a merge. */ mergedIntoId?: string },
  kept: DisruptionContent,
  hand: Hand,
): Promise<void> {
  const id = uuidv7()
  const inserted = database.$executeRaw`
    INSERT INTO disruption_version (id, disruption_id, version, unit_code, ocg_id, target_kind, target_reference, strand_code,
      threat_codes, tactic_codes, supporting_unit_codes, force_codes, partner_names, own_reference, operation_name,
      effect_from, effect_to, effect_precision, is_withdrawn, merged_into_id, reason, recorded_by, recorded_at)
    VALUES (${id}::uuid, ${place.disruptionId}::uuid, ${place.version}, ${hand.unitCode}, ${kept.ocgId}::uuid, ${kept.targetKind},
      ${kept.targetReference}, ${kept.strandCode}, ${kept.threatCodes}, ${kept.tacticCodes}, ${kept.supportingUnitCodes},
      ${kept.forceCodes}, ${kept.partnerNames}, ${kept.ownReference}, ${kept.operationName}, ${kept.effect.from}::date,
      ${kept.effect.to}::date, ${kept.effect.precision}, ${place.isWithdrawn}, ${place.mergedIntoId ?? null}::uuid, ${hand.reason},
      ${hand.personCode}, ${hand.now})`
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

/** The record of the unit that is not withdrawn and holds its own reference, other than the one excepted; null when none does. */
export async function findOwnReferenceHolder(
  database: RequestDatabase,
  unitCode: string,
  ownReference: string,
  exceptId: string,
): Promise<{ reference: string } | null> {
  const [holder] = await query(
    database,
    z.object({ reference: z.string() }),
    Prisma.sql`SELECT d.reference FROM disruption_version v JOIN disruption d ON d.id = v.disruption_id
               WHERE v.unit_code = ${unitCode} AND upper(v.own_reference) = upper(${ownReference})
                 AND v.superseded_at = 'infinity' AND NOT v.is_withdrawn AND v.disruption_id <> ${exceptId}::uuid`,
  )
  return holder ?? null
}
