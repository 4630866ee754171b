import { Settings, type SettingCode } from '../../../../server/settings/settingsAt.ts'
import type { LongTermScope } from '../../../../server/measures/longTerm/longTermScope.ts'

const values: Partial<Record<SettingCode, string>> = {
  CHECK_BACK_MONTHS: '3,12', CHECK_BACK_FROM_GRADE: 'MODERATE', RELIEF_MONTHS: '6,24', FEWEST_TO_SAY: '10', RECOVERY_PERCENT: '90',
}

/** As much of a scope as the rows of long-term figures ask for. */
export function scopeWith(changed: Partial<LongTermScope> = {}): Pick<LongTermScope, 'settings' | 'fewest' | 'mayOpenRecords' | 'unit' | 'force'> {
  const standing = Object.entries(values).map(([code, value]) =>
    ({ code: code as SettingCode, version: 1, value, reason: 'A default', recordedBy: null, recordedAt: new Date('1990-01-01T00:00:00Z') }))
  return { settings: new Settings(standing), fewest: 10, mayOpenRecords: true, unit: null, force: null, ...changed }
}
