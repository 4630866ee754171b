import { z } from 'zod'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { DisruptionRecord } from '../disruptions/disruptionRecord.ts'
import { findDisruptions, findOutcomes, type OutcomeRecord } from '../disruptions/disruptionStore.ts'
import type { Acting } from '../facts/acting.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import type { CaseFacts } from './caseFacts.ts'

export type FoundCase = { reference: string; isWithdrawn: boolean }

/**
 * The disruption that a row made before, if it did: under the row's key by the same person, or with the
 * same facts by another person of the unit, whose keys nobody else sees.
 */
export async function findCase(acting: Acting, key: string, facts: CaseFacts): Promise<FoundCase | null> {
  const { viewer, database } = acting
  if (!maySeeRecords(viewer)) return null
  const reading = { viewer, database, asAt: null }
  const mine = await database.idempotencyKey.findUnique({ where: { personCode_key: { personCode: viewer.code, key } } })
  if (mine) return (await findDisruptions(reading, [mine.recordId]))[0] ?? null
  const likely = await findDisruptions(reading, await findByWords(acting, viewer, facts))
  const outcomes = await findOutcomes(database, likely.map(({ versionId }) => versionId))
  return likely.find((record) => tellsTheSame(record, outcomes.filter(({ versionId }) => versionId === record.versionId), facts)) ?? null
}

/** Standing disruptions that another person of the unit recorded for these days in these words. */
async function findByWords({ database }: Acting, viewer: { code: string; unitCode: string }, facts: CaseFacts): Promise<string[]> {
  const { from, to } = parseDayRange(facts.effect)
  const rows = await query(
    database,
    z.object({ id: z.string() }),
    Prisma.sql`
      SELECT v.disruption_id AS id
      FROM disruption_version v JOIN disruption_text t ON t.version_id = v.id
      WHERE v.unit_code = ${viewer.unitCode} AND v.recorded_by <> ${viewer.code} AND v.superseded_at = 'infinity' AND NOT v.is_withdrawn
        AND v.effect_from = ${from}::date AND v.effect_to = ${to}::date AND t.what_happened = ${facts.whatHappened.trim()}
      ORDER BY v.disruption_id LIMIT 20`,
  )
  return rows.map(({ id }) => id)
}

function tellsTheSame(record: DisruptionRecord, outcomes: OutcomeRecord[], facts: CaseFacts): boolean {
  const ofRecord = outcomes.map((one) => [one.kindCode, one.measureUnitCode, one.quantity].join(' '))
  const ofCase = facts.outcomes.map((one) => [one.kind, one.measureUnit, one.quantity].join(' '))
  return (
    record.targetKind === facts.targetKind &&
    record.targetLabel.toLowerCase() === facts.targetName.toLowerCase() &&
    record.strandCode === facts.strand &&
    record.grade === facts.grade &&
    (record.operationName ?? '') === facts.operationName.trim() &&
    isSameSet(record.threatCodes, facts.threats) &&
    isSameSet(record.forceCodes, facts.forces) &&
    isSameSet(ofRecord, ofCase)
  )
}

function isSameSet(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value))
}
