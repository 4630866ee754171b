import { expect, it } from 'vitest'
import { startApp } from '../../support/startApp.ts'
import { caseText } from './caseText.ts'
import { importAs } from './importAs.ts'

const test = await startApp()

it.each([
  ['what_happened', { what_happened: 'He gave 07700 900123' }, '"07700 900123" looks like a phone number'],
  ['ocg_alias', { ocg_alias: 'a.person@example.com' }, '"a.person@example.com" looks like an e-mail address'],
  ['source', { source: 'Letter from NG1 5FS' }, '"NG1 5FS" looks like a postcode'],
  ['operation', { operation: 'AB12 CDE' }, '"AB12 CDE" looks like a vehicle registration'],
])('a row with a personal detail in %s is refused by its column, and leaves nothing, not even its group', async (column, cells, words) => {
  let said = ''
  expect(await test.leavesNothing(async () => { said = (await importAs(test, 'EMSOU-RECORDER-1', caseText({ ocg_alias: 'Quarry Row', ...cells }))).said(2) })).toBe(true)
  expect(said).toContain(`column ${column}: ${words}. Take it out, or record this row in Longview, where you can say why it stays.`)
})
