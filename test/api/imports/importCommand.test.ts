import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { lockFolder } from '../../../server/database/folderLock.ts'
import { layPrepared } from '../../support/preparedFolder.ts'

const folder = mkdtempSync(join(tmpdir(), 'longview-command-'))
layPrepared(folder, 'people')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Run = { code: number | null; output: string; errors: string }

/** Runs the command as people do, on an embedded folder of its own. */
function importCases(words: string[], environment: Record<string, string> = {}): Promise<Run> {
  const { DATABASE_URL: _server, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/imports/importCases.ts', ...words], {
    env: { ...inherited, NODE_ENV: 'development', LONGVIEW_FOLDER: folder, ...environment },
  })
  const run: Run = { code: null, output: '', errors: '' }
  child.stdout.on('data', (part) => (run.output += String(part)))
  child.stderr.on('data', (part) => (run.errors += String(part)))
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...run, code })))
}

const cases = ['test/cases/published_cases.csv', '--unit', 'SWROCU', '--as', 'SWROCU-RECORDER-1']

it('while Longview runs on the embedded folder, the import is refused and says to stop it', async () => {
  const letGo = await lockFolder(folder)
  const { code, output, errors } = await importCases(cases)
  await letGo()
  expect({ code, output }).toEqual({ code: 1, output: '' })
  expect(errors).toContain('Nothing was imported.')
  expect(errors).toContain('Stop that one first')
})

it('on a folder that nobody uses it records, and the second time changes nothing; rows of no unit do not fail it', async () => {
  const first = await importCases(cases)
  expect(first).toMatchObject({ code: 0, errors: '' })
  expect(first.output).toContain('7 rows: 3 recorded, 0 already there, 2 of other units, 2 refused.')
  const second = await importCases(cases)
  expect(second).toMatchObject({ code: 0, errors: '' })
  expect(second.output).toContain('7 rows: 0 recorded, 3 already there, 2 of other units, 2 refused.')
})

it('in production no demonstration person can be named', async () => {
  const { code, output, errors } = await importCases(cases, { NODE_ENV: 'production' })
  expect({ code, output }).toEqual({ code: 1, output: '' })
  expect(errors).toContain('There is no person "SWROCU-RECORDER-1" whom a role lets in today')
})

it('a file that cannot be read fails it', async () => {
  const { code, errors } = await importCases(['nowhere.csv', ...cases.slice(1)])
  expect(code).toBe(1)
  expect(errors).toContain('There is no such file')
})
