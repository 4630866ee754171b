import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'

export const settingCodes = [
  'CHECK_BACK_MONTHS', 'CHECK_BACK_FROM_GRADE', 'CHECK_BACK_GRACE_DAYS', 'RELIEF_MONTHS', 'RECOVERY_PERCENT', 'STRONGER_PERCENT',
  'REACTIVATION_FROM_GRADE', 'REACTIVATION_WITHIN_DAYS', 'FEWEST_TO_SAY', 'REVIEW_DAYS_ACTIVE', 'REVIEW_DAYS_MONITORED',
  'TASKING_GROUPS_EACH_RULE', 'TASKING_NEGATIVE_DAYS', 'TASKING_NOTHING_DONE_DAYS',
] as const
export type SettingCode = (typeof settingCodes)[number]

export const settingRow = z.object({
  code: z.enum(settingCodes),
  version: z.number(),
  value: z.string(),
  reason: z.string(),
  recordedBy: z.string().nullable(),
  recordedAt: z.date(),
})
/** A setting as it stood at a moment. */
export type StandingSetting = z.output<typeof settingRow>

/** All settings as they stood at a moment, by code. */
export class Settings {
  readonly #standing: ReadonlyMap<SettingCode, StandingSetting>

  constructor(standing: readonly StandingSetting[]) {
    this.#standing = new Map(standing.map((one) => [one.code, one]))
  }

  /** The setting, which every figure made with it names. */
  standing(code: SettingCode): StandingSetting {
    const found = this.#standing.get(code)
    if (!found) throw new RangeError(`No value of the setting ${code} stood at that moment`)
    return found
  }

  /** A whole number. */
  whole(code: SettingCode): number {
    return Number(this.standing(code).value)
  }

  /** Whole numbers, smallest first. */
  wholes(code: SettingCode): number[] {
    return this.standing(code).value.split(',').map(Number)
  }
}

/**
 * The settings as they stood at a moment; null is now. A figure as at a moment is made with those of that moment, so that
 * changing one changes no figure of before.
 */
export async function settingsAt(database: RequestDatabase, asAt: Date | null): Promise<Settings> {
  return new Settings(
    await query(
      database,
      settingRow,
      Prisma.sql`SELECT code, version, value, reason, recorded_by AS "recordedBy", recorded_at AS "recordedAt"
                 FROM setting_version s WHERE ${stoodAt('s', asAt)}`,
    ),
  )
}
