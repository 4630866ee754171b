import type { SettingCode, Settings } from './settingsAt.ts'
import { settingName, settingValueInWords } from './settingWords.ts'

/** A setting that a figure was made with: which, how it stood, and since when. */
export type SettingUsed = { code: SettingCode; name: string; inWords: string; version: number; since: Date }

/** The settings that a figure was made with, in the order given: the figure names them. */
export function settingsUsed(settings: Settings, codes: readonly SettingCode[]): SettingUsed[] {
  return codes.map((code) => {
    const { version, value, recordedAt } = settings.standing(code)
    return { code, name: settingName(code), inWords: settingValueInWords(code, value), version, since: recordedAt }
  })
}
