import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { caseRows } from '../../../server/imports/caseRows.ts'
import { ImportFileError } from '../../../server/imports/importFileError.ts'
import { largestFile, readTextFile } from '../../../server/imports/readTextFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'longview-cases-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, bytes: number): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  truncateSync(path, bytes)
  return path
}

it.each([
  ['a path where nothing is', join(folder, 'missing.csv'), 'no such file'],
  ['a folder', folder, 'not a file'],
  ['a device without end', '/dev/zero', 'not a file'],
  ['an empty file', fileOf('empty.csv', 0), 'empty'],
  ['a file over the limit', fileOf('large.csv', largestFile + 1), 'at most 10 MiB'],
])('%s is refused in words', async (_what, path, words) => {
  await expect(readTextFile(path)).rejects.toThrow(ImportFileError)
  await expect(readTextFile(path)).rejects.toThrow(words)
})

it('the published cases are read whole', async () => {
  const rows = caseRows(await readTextFile('test/cases/published_cases.csv'))
  expect(rows.map((read) => ('row' in read ? read.row.number : null))).toEqual([2, 3, 4, 5, 6, 7, 8])
})
