import { builder } from '../graphql/builder.ts'
import { settingCodes } from './settingsAt.ts'
import type { SettingUsed } from './settingUsed.ts'

export const SettingCodeRef = builder.enumType('SettingCode', { values: settingCodes })

export const SettingUsedRef = builder.objectRef<SettingUsed>('SettingUsed').implement({
  description: 'A setting that a figure was made with.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.expose('code', { type: SettingCodeRef }),
    name: t.exposeString('name'),
    inWords: t.exposeString('inWords'),
    version: t.exposeInt('version'),
    since: t.expose('since', { type: 'Instant' }),
  }),
})
