import { uuidv7 } from 'uuidv7'
import { FactChunk } from '../../../prisma/seed/factChunk.ts'
import { notYet } from '../../../prisma/seed/factTables.ts'
import { loadChunk } from '../../../prisma/seed/loadChunk.ts'
import type { ReturnHouse } from './returnHouse.ts'

const grades = ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE'] as const
const threats = ['DRUGS', 'FRAUD'] as const

/**
 * Puts disruptions of a month into the database for each unit, recorded in the month, every tenth of them supported by the unit that
 * comes next: recorded one by one they would take longer than the drill.
 *
 * @param month YYYY-MM
 */
export async function plantMonth({ owner }: Pick<ReturnHouse, 'owner'>, units: readonly string[], month: string, recordsOfUnit: number): Promise<void> {
  for (const [place, unit] of units.entries()) {
    const chunk = new FactChunk()
    const supporter = units[(place + 1) % units.length] ?? unit
    for (let index = 0; index < recordsOfUnit; index += 1) addDisruption(chunk, { unit, supporter, month, index })
    await loadChunk(owner, chunk, `Return day of ${unit}`, new Date(`${month}-27T12:00:00Z`))
  }
  await owner.query('ANALYZE')
}

function addDisruption(chunk: FactChunk, { unit, supporter, month, index }: { unit: string; supporter: string; month: string; index: number }): void {
  const disruption_id = uuidv7()
  const version_id = uuidv7()
  const day = 1 + (index % 25)
  const dayOf = (number: number) => `${month}-${String(number).padStart(2, '0')}`
  const told = { recorded_by: `${unit}-RECORDER-1`, recorded_at: `${month}-27T12:00:00Z` }
  chunk.add('disruption', { id: disruption_id, reference: `DAY-${disruption_id}`, unit_code: unit })
  chunk.add('disruption_version', {
    ...told, id: version_id, disruption_id, version: 1, unit_code: unit, ocg_id: null, target_kind: 'COUNTY_LINE', target_reference: `Line ${index}`, strand_code: 'PURSUE',
    threat_codes: [threats[index % 2] ?? 'DRUGS'], tactic_codes: ['ARREST'], supporting_unit_codes: index % 10 === 0 ? [supporter] : [], force_codes: [], partner_names: [],
    own_reference: null, operation_name: null, effect_from: dayOf(day), effect_to: dayOf(day + 1), effect_precision: 'DAY', merged_into_id: null, is_withdrawn: false, reason: null,
    superseded_at: notYet,
  })
  chunk.add('disruption_outcome', { version_id, position: 0, kind_code: 'ARRESTS', measure_unit_code: 'PEOPLE', quantity: 1 + (index % 4) })
  chunk.add('grading', {
    ...told, id: uuidv7(), disruption_id, unit_code: unit, kind: 'ORIGINATOR', grade: grades[index % 5] ?? 'MINOR', criteria_version: 'BEFORE_CRITERIA', counted_from: told.recorded_at,
    counted_until: notYet,
  })
}
