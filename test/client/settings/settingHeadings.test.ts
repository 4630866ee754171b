import { expect, it } from 'vitest'
import { settingHeadings, settingsByHeading } from '../../../client/settings/settingHeadings.ts'
import { settingCodes } from '../../../server/settings/settingsAt.ts'

it('every setting of the server stands under one heading, in the order of the headings', () => {
  const shown = settingsByHeading(settingCodes.map((code) => ({ code })))
  expect(shown.map(({ heading }) => heading)).toEqual(Object.keys(settingHeadings))
  expect(shown.flatMap(({ under }) => under.map(({ code }) => code)).toSorted()).toEqual([...settingCodes].toSorted())
  expect(shown.at(-1)?.under.map(({ code }) => code)).toEqual(['TASKING_GROUPS_EACH_RULE', 'TASKING_NEGATIVE_DAYS', 'TASKING_NOTHING_DONE_DAYS'])
})

it('a heading without a setting is left out', () => {
  expect(settingsByHeading([{ code: 'FEWEST_TO_SAY' }])).toEqual([{ heading: 'fewest', under: [{ code: 'FEWEST_TO_SAY' }] }])
})
