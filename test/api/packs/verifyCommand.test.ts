import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { lockFolder } from '../../../server/database/folderLock.ts'
import { openEmbedded } from '../../../server/database/open.ts'
import { addDemonstrationPeople } from '../../../server/people/addDemonstrationPeople.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { editionsAs, published } from '../../support/editionsAs.ts'
import { FixedClock } from '../../support/fixedClock.ts'
import { packsAs, thePack } from '../../support/packsAs.ts'
import { packWorker } from '../../support/packWorker.ts'
import { layPrepared } from '../../support/preparedFolder.ts'
import { appOn } from '../../support/startApp.ts'

const folder = mkdtempSync(join(tmpdir(), 'longview-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
await tellTheStory()

/** An edition and a pack as they were, a pack that was cancelled, and one of which somebody took the PDF away. */
async function tellTheStory(): Promise<void> {
  layPrepared(folder, 'people')
  const opened = await openEmbedded(folder)
  await addDemonstrationPeople(opened)
  const database = { ...opened, url: null, statementsOf: () => Promise.resolve([]) }
  const clock = new FixedClock()
  const { app, as } = await appOn(database, clock.read)
  await aReturnOf({ as, clock }, { unit: 'EMSOU', period: 'M2026-09' }).accepted()
  published(await editionsAs(as('NETWORK-NOCC-ACCEPTER-1')).publish('M2026-09'))
  const board = packsAs(as('NETWORK-BOARD-MEMBER-1'))
  const worker = await packWorker({ database, clock })
  thePack(await board.make())
  await worker.makeNext()
  thePack(await board.cancel(thePack(await board.make()).number))
  thePack(await board.make())
  await worker.makeNext()
  await opened.asOwner((client) => client.query("SET session_replication_role = 'replica'; DELETE FROM board_pack_print WHERE number = 3"))
  await app.dispose()
  await opened.close()
}

type Run = { code: number | null; output: string[]; errors: string }

/** Runs the command as people do. */
function verify(...words: string[]): Promise<Run> {
  const { DATABASE_URL: _server, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/verify.ts', ...words], { env: { ...inherited, NODE_ENV: 'development', LONGVIEW_FOLDER: folder } })
  let [output, errors] = ['', '']
  child.stdout.on('data', (part) => (output += String(part)))
  child.stderr.on('data', (part) => (errors += String(part)))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output: output.split('\n').filter((line) => line !== ''), errors: errors.trim() })))
}

const edition = 'Edition 1 (September 2026): as it was published, and as the records said.'
const first = 'Board pack 1: Financial year 2025 to 2026: as it was frozen, and its files are the same again.'
const second = 'Board pack 2: Financial year 2025 to 2026: it was cancelled, so there is nothing to verify.'
const third = 'Board pack 3: Financial year 2025 to 2026: what came of its printing is missing.'

it('without words every edition and every pack is verified, a line for each; it fails when one does not agree', async () => {
  expect(await verify()).toEqual({ code: 1, output: [edition, first, second, third], errors: '' })
})

it('with the numbers of an edition and of a pack those two alone are verified; of a pack that was cancelled it says so, and does not fail', async () => {
  expect(await verify('--edition', '1', '--pack', '2')).toEqual({ code: 0, output: [edition, second], errors: '' })
})

it('with a number of which there is none it fails', async () => {
  expect(await verify('--pack', '4')).toEqual({ code: 1, output: [], errors: 'There is no board pack 4 to verify' })
  expect(await verify('--edition', '2')).toEqual({ code: 1, output: [], errors: 'There is no edition 2 to verify' })
})

it('while Longview runs on the embedded folder nothing is verified, and it says to stop it; words that it does not know are refused before it looks', async () => {
  const letGo = await lockFolder(folder)
  const [locked, pack, other] = await Promise.all([verify('--pack', '1'), verify('--pack', 'three'), verify('--packs', '3')])
  await letGo()
  expect(locked).toEqual({ code: 1, output: [], errors: expect.stringContaining('Stop that one first') })
  expect(pack).toEqual({ code: 1, output: [], errors: '--pack must be the number of a board pack, as in --pack 3' })
  expect(other).toEqual({ code: 1, output: [], errors: expect.stringMatching(/^Unknown option '--packs'/) })
})
