import type { SettingCode } from '../graphql/generated/graphql.ts'
import { choosesGroups } from './settingHeadings.ts'

/** What a new value of a setting does, said before it is sent. */
export function settingHolds(code: SettingCode): string {
  return choosesGroups(code)
    ? 'The new value holds from now on, for the lists of planned meetings of every unit. Lists of meetings that were held stay as they are.'
    : 'The new value holds from now on. Figures as at earlier moments stay as they are. Figures as known now are made again with it, which can take a few minutes; until then they say how many groups wait.'
}

/** What a new value of a setting leaves as it was, said once it is changed. */
export function settingLeaves(code: SettingCode): string {
  return choosesGroups(code) ? 'Lists of meetings that were held stay as they are.' : 'Figures as at earlier moments stay as they are.'
}
