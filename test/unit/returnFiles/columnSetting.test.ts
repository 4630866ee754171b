import { expect, it } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { columnFaults } from '../../../server/returnFiles/columnSetting.ts'
import { ourColumnNames } from '../../../server/returnFiles/fileColumns.ts'

const read = (setting: unknown) => readConfig({ LONGVIEW_RETURN_COLUMNS: typeof setting === 'string' ? setting : JSON.stringify(setting) })

it('columns are called as the setting says, and the others as Longview calls them', () => {
  expect(readConfig({}).returnColumns).toEqual(ourColumnNames)
  expect(read({ unit: ' ROCU ', value: 'Count or choice' }).returnColumns).toEqual({ ...ourColumnNames, unit: 'ROCU', value: 'Count or choice' })
})

it('everything that is wrong with the setting is said at once, with what is wrong with others', () => {
  expect(columnFaults({ unit: ' ', colour: 'x', value: '=SUM', nil: 'Period', note: 7, part: 'y'.repeat(81), figure: 'a\u200Bb' })).toEqual([
    'unit: must not be empty; leave the column out to keep our name', expect.stringMatching(/^there is no column "colour"; the columns are layout, unit, /),
    'value: must begin with a letter or digit and hold no hidden characters', 'note: must be a text', 'part: must be at most 80 characters', 'figure: must begin with a letter or digit and hold no hidden characters',
    'two columns are called "Period"; give each a name of its own',
  ])
  expect(() => readConfig({ LONGVIEW_RETURN_COLUMNS: '{"unit": "", "colour": "x"}', PORT: 'many' })).toThrow(/PORT: [^]*LONGVIEW_RETURN_COLUMNS: unit: must not be empty[^]*LONGVIEW_RETURN_COLUMNS: there is no column/)
  expect(() => read('[]')).toThrow('LONGVIEW_RETURN_COLUMNS: must be a JSON object')
  expect(() => read('{unit')).toThrow('LONGVIEW_RETURN_COLUMNS: must be a JSON object')
})
