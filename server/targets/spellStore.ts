import { uuidv7 } from 'uuidv7'
import { Prisma } from '../database/generated/client.ts'
import { isPostgresFault } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { Day } from '../periods/day.ts'
import { visibleTo, type OcgStatus } from './ocgRecord.ts'
import type { OcgReading } from './ocgStore.ts'
import { selectSpells, spellRow, type SpellRecord } from './spellRecord.ts'

/** A version of a spell of status, as it is stored. `to` is the first day after it; null while it lasts. */
export type KeptSpell = {
  spellId: string; version: number; ocgId: string; status: OcgStatus; from: Day; to: Day | null; reason: string; isWithdrawn?: boolean
}
export type SpellHand = { unitCode: string; personCode: string; now: Date; reason: string | null }

/** Spells of the groups named as they stood, withdrawn ones too, earliest first. */
export async function findSpellsOfGroups({ viewer, database, asAt }: OcgReading, ocgIds: readonly string[]): Promise<SpellRecord[]> {
  const rows = await query(
    database,
    spellRow,
    Prisma.sql`${selectSpells} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])
               ORDER BY v.ocg_id, v.valid_from, v.spell_id`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** The spell with that id as it stands, withdrawn or not; null where the viewer sees none. */
export async function findSpell({ viewer, database }: Omit<OcgReading, 'asAt'>, spellId: string): Promise<SpellRecord | null> {
  const [row] = await query(
    database,
    spellRow,
    Prisma.sql`${selectSpells} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', null)} AND v.spell_id = ${spellId}::uuid`,
  )
  return row ? { ...row, asAt: null } : null
}

/** Makes whoever records spells of the same group wait until this transaction ends, and then see what it did. */
export async function lockSpells(database: RequestDatabase, ocgId: string): Promise<void> {
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ocg_status_spell ${ocgId}`}, 0))`
}

/**
 * Adds a version of a spell of status.
 *
 * @throws RefusedError when another spell that somebody recorded meanwhile overlaps it
 */
export async function addSpell(database: RequestDatabase, kept: KeptSpell, hand: SpellHand): Promise<void> {
  const inserted = database.$executeRaw`
    INSERT INTO ocg_status_spell (id, spell_id, version, ocg_id, unit_code, status, valid_from, valid_to, reason, is_withdrawn, change_reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${kept.spellId}::uuid, ${kept.version}, ${kept.ocgId}::uuid, ${hand.unitCode}, ${kept.status}, ${kept.from}::date,
      ${kept.to}::date, ${kept.reason}, ${kept.isWithdrawn ?? false}, ${hand.reason}, ${hand.personCode}, ${hand.now})`
  await inserted.catch((error: unknown) => {
    throw isPostgresFault(error, '23P01') ? changedMeanwhile() : error
  })
}

/**
 * Closes the current version of a spell and adds the next, which stays with the unit that recorded the spell: the figures of days
 * on which that unit held the group are its own.
 *
 * @throws RefusedError when somebody else changed it meanwhile
 */
export async function reviseSpell(
  database: RequestDatabase,
  current: SpellRecord,
  changed: { to?: Day | null; isWithdrawn?: boolean },
  hand: SpellHand,
): Promise<void> {
  const closed = await database.$executeRaw`
    UPDATE ocg_status_spell SET superseded_at = ${hand.now}
    WHERE spell_id = ${current.id}::uuid AND version = ${current.version} AND superseded_at = 'infinity' AND recorded_at <= ${hand.now}`
  if (closed !== 1) throw changedMeanwhile()
  const { id: spellId, version, ocgId, unitCode, status, from, to, reason, isWithdrawn } = current
  await addSpell(database, { spellId, version: version + 1, ocgId, status, from, to, reason, isWithdrawn, ...changed }, { ...hand, unitCode })
}

function changedMeanwhile(): RefusedError {
  const message = 'Somebody else recorded a spell of this group meanwhile, and the two would overlap. Look at its spells, then try again.'
  return new RefusedError(message, [{ field: 'from', message }])
}
