import { maySeeRecords } from '../access/viewer.ts'
import { disruptionsToldSo, type ToldDisruption } from '../disruptions/disruptionsToldSo.ts'
import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
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
  const mine = await database.idempotencyKey.findUnique({ where: { personCode_key: { personCode: viewer.code, key } } })
  if (mine) return (await loadDisruptionsAt(acting, [mine.recordId]))[0] ?? null
  const likely = await disruptionsToldSo(acting, parseDayRange(facts.effect), facts.whatHappened)
  return likely.find((record) => record.recordedBy !== viewer.code && tellsTheSame(record, facts)) ?? null
}

function tellsTheSame(record: ToldDisruption, facts: CaseFacts): boolean {
  const ofRecord = record.outcomes.map((one) => [one.kindCode, one.measureUnitCode, one.quantity].join(' '))
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
