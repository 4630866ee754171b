import { uuidv7 } from 'uuidv7'
import { FactChunk } from '../../prisma/seed/factChunk.ts'
import { notYet } from '../../prisma/seed/factTables.ts'
import { loadChunk } from '../../prisma/seed/loadChunk.ts'
import { addDays } from '../../server/periods/day.ts'
import type { Database } from '../../server/database/open.ts'
import type { Grade } from './shown.ts'

/** A disruption of a life: on a day, or over days. `found` is what check-backs found, by months. */
export type LivedDisruption = {
  day: string
  lastDay?: string
  grade?: Grade
  tactics?: string[]
  threats?: string[]
  found?: Record<number, 'HELD' | 'PARTLY_HELD' | 'LOST' | 'UNKNOWN'>
}

/** What happened to one group: its scores by OCGM unless another method is named, disruptions, statuses in a row from a day each, a merge. */
export type LoadedLife = {
  unit: string
  force: string
  scores: [day: string, score: number, method?: string][]
  disruptions: LivedDisruption[]
  statuses?: [status: string, from: string][]
  mergedOn?: string
}

/**
 * Puts lives of groups into a database in one go, all recorded at one moment: figures of which every number is known need more groups
 * than can be recorded one by one.
 *
 * @returns the groups, in the order given
 */
export async function loadLives(database: Database, lives: readonly LoadedLife[], recordedAt = '2026-11-01T09:00:00.000Z'): Promise<{ id: string; alias: string }[]> {
  const chunk = new FactChunk()
  const groups = lives.map((life, index) => addLife(chunk, life, `Petrel ${index + 1}`, recordedAt))
  await database.asOwner((client) => loadChunk(client, chunk, `Lives ${uuidv7()}`, new Date(recordedAt)))
  return groups
}

function addLife(chunk: FactChunk, life: LoadedLife, alias: string, recorded_at: string): { id: string; alias: string } {
  const ocg_id = uuidv7()
  const unit_code = life.unit
  const told = { recorded_by: `${unit_code}-RECORDER-1`, recorded_at }
  const first = { ...told, version: 1, superseded_at: notYet, is_withdrawn: false, reason: null }
  chunk.add('ocg', { id: ocg_id })
  chunk.add('ocg_version', {
    ...first, id: uuidv7(), ocg_id, unit_code, urn: null, is_urn_provisional: false, alias, owning_force_code: life.force, tasking_level: null, sio_unit_code: null,
    mapped_on: '2020-01-01', threat_codes: ['DRUGS'],
  })
  const statuses = life.statuses ?? [['ACTIVE', '2020-01-01']]
  for (const [index, [status, valid_from]] of statuses.entries()) {
    const id = uuidv7()
    chunk.add('ocg_status_spell', {
      ...told, id, spell_id: id, version: 1, ocg_id, unit_code, status, valid_from, valid_to: statuses[index + 1]?.[1] ?? null, reason: 'As known', is_withdrawn: false,
      change_reason: null, superseded_at: notYet,
    })
  }
  for (const [assessed_on, score, method_code = 'OCGM'] of life.scores) {
    const assessment_id = uuidv7()
    chunk.add('assessment', { id: assessment_id, ocg_id, unit_code })
    chunk.add('assessment_version', {
      ...first, id: uuidv7(), assessment_id, ocg_id, unit_code, assessed_on, score, band: 'High', method_code, method_version: '1', confidence: 'HIGH',
    })
  }
  for (const disruption of life.disruptions) addLivedDisruption(chunk, disruption, { ocg_id, unit_code, force: life.force }, first)
  if (life.mergedOn) addMerge(chunk, { ocg_id, unit_code, day: life.mergedOn, told, first })
  return { id: ocg_id, alias }
}

type FirstVersion = { recorded_by: string; recorded_at: string; version: number; superseded_at: string; is_withdrawn: boolean; reason: null }

function addLivedDisruption(
  chunk: FactChunk,
  { day, lastDay = day, grade = 'MODERATE', tactics = ['ARREST'], threats = ['DRUGS'], found = {} }: LivedDisruption,
  { ocg_id, unit_code, force }: { ocg_id: string; unit_code: string; force: string },
  first: FirstVersion,
): void {
  const disruption_id = uuidv7()
  const { recorded_by, recorded_at } = first
  chunk.add('disruption', { id: disruption_id, reference: `LIFE-${disruption_id}`, unit_code })
  chunk.add('disruption_version', {
    ...first, id: uuidv7(), disruption_id, unit_code, ocg_id, target_kind: 'OCG', target_reference: null, strand_code: 'PURSUE', threat_codes: threats,
    tactic_codes: tactics, supporting_unit_codes: [], force_codes: [force], partner_names: [], own_reference: null, operation_name: null, effect_from: day,
    effect_to: addDays(lastDay, 1), effect_precision: day === lastDay ? 'DAY' : 'RANGE', merged_into_id: null,
  })
  chunk.add('grading', {
    id: uuidv7(), disruption_id, unit_code, kind: 'ORIGINATOR', grade, criteria_version: 'BEFORE_CRITERIA', recorded_by, recorded_at, counted_from: recorded_at,
    counted_until: notYet,
  })
  for (const [months, result] of Object.entries(found)) {
    const check_back_id = uuidv7()
    const ids = { disruption_id, unit_code, months: Number(months) }
    chunk.add('check_back', { id: check_back_id, ...ids })
    chunk.add('check_back_version', { ...first, ...ids, id: uuidv7(), check_back_id, result, checked_on: recorded_at.slice(0, 10) })
  }
}

function addMerge(
  chunk: FactChunk,
  { ocg_id, unit_code, day, told, first }: { ocg_id: string; unit_code: string; day: string; told: { recorded_by: string; recorded_at: string }; first: FirstVersion },
): void {
  const to_ocg_id = uuidv7()
  chunk.add('ocg', { id: to_ocg_id })
  chunk.add('ocg_version', {
    ...first, id: uuidv7(), ocg_id: to_ocg_id, unit_code, urn: null, is_urn_provisional: false, alias: 'Petrel the larger', owning_force_code: null, tasking_level: null,
    sio_unit_code: null, mapped_on: null, threat_codes: ['DRUGS'],
  })
  chunk.add('ocg_lineage', { ...told, id: uuidv7(), unit_code, from_ocg_id: ocg_id, to_ocg_id, kind: 'MERGED_INTO', day, reason: 'One group now' })
}
