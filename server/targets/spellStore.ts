import { uuidv7 } from 'uuidv7'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Day } from '../periods/day.ts'
import type { OcgStatus } from './ocgRecord.ts'

/** A version of a spell of status, as it is stored. `to` is the first day after it; null while it lasts. */
export type KeptSpell = { spellId: string; version: number; ocgId: string; status: OcgStatus; from: Day; to: Day | null; reason: string }

/** Adds a version of a spell of status. */
export async function addSpell(
  database: RequestDatabase,
  kept: KeptSpell,
  hand: { unitCode: string; personCode: string; now: Date; reason: string | null },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO ocg_status_spell (id, spell_id, version, ocg_id, unit_code, status, valid_from, valid_to, reason, change_reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${kept.spellId}::uuid, ${kept.version}, ${kept.ocgId}::uuid, ${hand.unitCode}, ${kept.status}, ${kept.from}::date,
      ${kept.to}::date, ${kept.reason}, ${hand.reason}, ${hand.personCode}, ${hand.now})`
}
