import { administratorFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keptText, textProblems } from '../facts/textRules.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { settingProblems, tidyValue } from './settingRules.ts'
import { addSettingVersion, closeSetting } from './settingStore.ts'
import { settingsAt, type SettingCode } from './settingsAt.ts'

export type ChangeSetting = WithTextAnswers & { key: string; code: SettingCode; version: number; value: string; reason: string }

/**
 * Gives a setting another value from now on. Figures as at moments before are made with the value of then.
 *
 * @throws StaleVersionError, with the code as its record, when another administrator was faster
 */
export async function changeSetting({ viewer, database, now }: Acting, input: ChangeSetting): Promise<Made> {
  const administrator = administratorFrom(viewer)
  const { code, version } = input
  const value = tidyValue(input.value)
  const submission = { viewer: administrator, operation: 'changeSetting', recordKind: 'Setting', input, now, detail: { setting: code } } as const
  return carryOutOnce(database, submission, null, async (id) => {
    const standing = (await settingsAt(database, null)).standing(code)
    if (standing.version !== version) throw new StaleVersionError(code, version)
    refuseProblems([
      ...settingProblems(code, input.value),
      ...(value === standing.value ? [{ field: 'value', message: 'This is its value already: enter another one, or leave it as it is' }] : []),
      ...textProblems('reason', input.reason, { name: 'why the setting is changed', atMost: 1_000, isRequired: true }),
    ])
    if (!(await closeSetting(database, standing, now))) throw new StaleVersionError(code, version)
    await addSettingVersion(database, { id, code, version: version + 1, value, reason: keptText(input.reason) }, { personCode: administrator.code, now })
  })
}
