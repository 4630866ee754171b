import { mayAdminister } from '../access/viewer.ts'
import { RefusedError, StaleVersionError } from '../errors.ts'
import { momentAsked } from '../facts/asAt.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { personOrNobody, PersonRef } from '../people/personSchema.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { changeSetting, type ChangeSetting } from './changeSetting.ts'
import { settingMeaning } from './settingMeanings.ts'
import { codeOfVersion, findSettingVersions, type SettingVersion } from './settingStore.ts'
import { settingCodes, settingsAt, type SettingCode, type StandingSetting } from './settingsAt.ts'
import { SettingCodeRef } from './settingUsedSchema.ts'
import { settingName, settingValueInWords } from './settingWords.ts'

/** A setting as it stood; `isNow` where that is the value of today. */
type ShownSetting = StandingSetting & { isNow: boolean }

const VersionRef = builder.objectRef<SettingVersion>('SettingVersion').implement({
  description: 'One value of a setting: since when, by whom and why.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    version: t.exposeInt('version'),
    value: t.exposeString('value'),
    inWords: t.string({ resolve: ({ code, value }) => settingValueInWords(code, value) }),
    reason: t.exposeString('reason'),
    recordedBy: t.field({ type: PersonRef, nullable: true, resolve: ({ recordedBy }) => personOrNobody(recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant' }),
  }),
})

const SettingRef = builder.objectRef<ShownSetting>('Setting').implement({
  description: 'A threshold, horizon or least number by which figures are made.',
  authScopes: { signedIn: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'isNow' in value,
  fields: (t) => ({
    code: t.expose('code', { type: SettingCodeRef }),
    name: t.string({ resolve: ({ code }) => settingName(code) }),
    value: t.exposeString('value'),
    inWords: t.string({ description: 'The value in words, as 3, 6 and 12 months.', resolve: ({ code, value }) => settingValueInWords(code, value) }),
    means: t.string({ description: 'What it does to the figures.', resolve: ({ code }) => settingMeaning(code) }),
    version: t.exposeInt('version'),
    reason: t.exposeString('reason'),
    isDefault: t.boolean({ description: 'Whether it is still Longview’s own default.', resolve: ({ recordedBy }) => recordedBy === null }),
    recordedBy: t.field({ type: PersonRef, nullable: true, resolve: ({ recordedBy }) => personOrNobody(recordedBy) }),
    recordedAt: t.expose('recordedAt', { type: 'Instant' }),
    history: t.loadableList({
      type: VersionRef,
      description: 'Every value so far, newest first.',
      load: async (codes: SettingCode[], { database }: Context) => {
        const found = await findSettingVersions(database, codes)
        return codes.map((code) => found.filter((one) => one.code === code))
      },
      resolve: ({ code }) => code,
    }),
    mayChange: t.boolean({ description: 'May the viewer change it now?', resolve: ({ isNow }, _args, { viewer }) => isNow && mayAdminister(viewer) }),
  }),
})

class StaleSettingError extends Error {
  readonly yours: ShownSetting
  readonly current: ShownSetting

  constructor(message: string, yours: ShownSetting, current: ShownSetting) {
    super(message)
    this.yours = yours
    this.current = current
  }
}
builder.objectType(StaleSettingError, {
  name: 'StaleSetting',
  description: 'Another administrator changed the setting first. Nothing was changed; both values are here.',
  authScopes: { administers: true },
  fields: (t) => ({
    message: t.string({ resolve: ({ message }) => message }),
    yours: t.field({ type: SettingRef, description: 'The value that you started from.', resolve: ({ yours }) => yours }),
    current: t.field({ type: SettingRef, description: 'The value that stands now.', resolve: ({ current }) => current }),
  }),
})

const ChangeInput = builder.inputType('ChangeSettingInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    code: t.field({ type: SettingCodeRef, required: true }),
    version: t.int({ required: true, description: 'The version that you started from.' }),
    value: t.string({ required: true, description: 'A whole number; whole numbers with commas between; or a grade.' }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

async function answer(context: Context, input: ChangeSetting): Promise<ShownSetting> {
  const { database } = context
  const versionsOf = (code: SettingCode) => findSettingVersions(database, [code])
  try {
    const { recordId } = await changeSetting(context, input)
    const code = await codeOfVersion(database, recordId)
    const made = code && (await versionsOf(code)).find(({ id }) => id === recordId)
    if (!made) throw new Error('A setting that was just changed cannot be read')
    return { ...made, isNow: made.version === (await settingsAt(database, null)).standing(made.code).version }
  } catch (error) {
    if (!(error instanceof StaleVersionError)) throw error
    const [current, ...before] = await versionsOf(input.code)
    if (!current) throw error
    const yours = before.find(({ version }) => version === input.version) ?? current
    throw new StaleSettingError(error.message, { ...yours, isNow: false }, { ...current, isNow: true })
  }
}

builder.queryField('settings', (t) =>
  t.field({
    type: [SettingRef],
    description: 'Every setting as it stands, or as it stood at a moment. For all who are signed in.',
    authScopes: { signedIn: true },
    args: { asAt: t.arg({ type: 'Instant' }) },
    resolve: async (_root, { asAt }, { database, now }) => {
      const moment = momentAsked(asAt, now)
      const settings = await settingsAt(database, moment)
      return settingCodes.map((code) => ({ ...settings.standing(code), isNow: moment === null }))
    },
  }),
)

builder.mutationField('changeSetting', (t) =>
  t.field({
    type: builder.errorUnion('SettingResult', { types: [SettingRef, RefusedError, StaleSettingError, TextWarningError] }),
    description: 'Gives a setting another value from now on; figures as at moments before stay as they are. For administrators.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, input),
  }),
)
