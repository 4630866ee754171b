import { describe, expect, it } from 'vitest'
import { isPostgresFault } from '../../../server/database/postgresFault.ts'
import { asViewer } from '../../support/asViewer.ts'
import { packsAs, thePack } from '../../support/packsAs.ts'
import { packWorker } from '../../support/packWorker.ts'
import { startApp } from '../../support/startApp.ts'

/** In every table of theirs there is a row: one pack is there, one was cancelled, and one waits. */
const { as, clock, database } = await startApp()
const board = packsAs(as('NETWORK-BOARD-MEMBER-1'))
const worker = await packWorker({ database, clock })
const { number: ready } = thePack(await board.make())
await worker.makeNext()
const { number: cancelled } = thePack(await board.make())
thePack(await board.cancel(cancelled))
const { number: waiting } = thePack(await board.make())
const [mine, theirs] = ['NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1']
const facts = ['board_pack', 'board_pack_snapshot', 'board_pack_print', 'board_pack_end']
const tables = [...facts, 'board_pack_progress']

/** What the database says to a statement of somebody; nothing of it is kept. Auditors and administrators see no figures. */
const said = async (code: string | null, ...statements: string[]): Promise<string | number> =>
  asViewer(database, code, async (client) => {
    if (/AUDITOR|ADMINISTRATOR/.test(code ?? '')) await client.query("SELECT set_config('app.sees_aggregates', 'off', true)")
    let rows = 0
    for (const sql of statements) rows = (await client.query(sql)).rowCount ?? 0
    return rows
  }).catch((error: unknown) => (isPostgresFault(error, 'LV014') ? 'there already, or ended' : /row-level security|permission denied/.test(String(error)) ? 'refused' : String(error)))

describe('rows of packs', () => {
  it.each(tables)('of %s are seen by whoever sees figures, and by nobody else', async (table) => {
    const all = (await database.asOwner((client) => client.query(`SELECT FROM ${table}`))).rowCount
    expect(all).toBeGreaterThan(0)
    for (const code of [mine, theirs, 'EMSOU-RECORDER-1', 'TARIAN-MODERATOR-1', 'NETWORK-CRITERIA-OWNER-1']) expect([code, await said(code, `SELECT FROM ${table}`)]).toEqual([code, all])
    for (const code of [null, 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1']) expect([code, await said(code, `SELECT FROM ${table}`)]).toEqual([code, 0])
  })

  it.each(facts)('of %s are never changed or removed, not even by the owner', async (table) => {
    for (const sql of [`UPDATE ${table} SET number = number`, `DELETE FROM ${table}`]) {
      await expect(database.asOwner((client) => client.query(sql))).rejects.toThrow(/keeps what was recorded/)
      expect(await said(mine, sql)).toBe('refused')
    }
  })

  it('nothing is asked for as at the moment at which it is, or a later one', async () => {
    const ask = (asAt: string) => `INSERT INTO board_pack (number, id, period_code, period_from, period_to, basis, fills_gaps, as_at, requested_by, requested_role, requested_at)
      VALUES (900, gen_random_uuid(), 'FY2025', '2025-04-01', '2026-04-01', 'AS_RECORDED', false, ${asAt}, '${mine}', 'BOARD_MEMBER', now())`
    expect(await said(mine, ask("now() - interval '1 ms'"))).toBe(1)
    for (const asAt of ['now()', "now() + interval '1 ms'"]) expect(await said(mine, ask(asAt))).toMatch(/board_pack_check/)
  })

  it('nobody asks in another’s name, or in a role that they have not', async () => {
    const ask = (by: string, role: string) => `INSERT INTO board_pack (number, id, period_code, period_from, period_to, basis, fills_gaps, as_at, requested_by, requested_role, requested_at)
      VALUES (900, gen_random_uuid(), 'FY2025', '2025-04-01', '2026-04-01', 'AS_RECORDED', false, now() - interval '1 minute', '${by}', '${role}', now())`
    expect(await said(mine, ask(mine, 'BOARD_MEMBER'))).toBe(1)
    expect([await said(mine, ask(theirs, 'NOCC_ANALYST')), await said(mine, ask(mine, 'NOCC_ACCEPTER')), await said(null, ask(mine, 'BOARD_MEMBER'))]).toEqual(['refused', 'refused', 'refused'])
    // Who makes none may not be written as who asked.
    expect(await said('EMSOU-RECORDER-1', ask('EMSOU-RECORDER-1', 'RECORDER'))).toMatch(/requested_role_check/)
  })

  it('nobody makes, moves on, cancels or prints what another asked for', async () => {
    const snapshot = `INSERT INTO board_pack_snapshot (number, format, content, sha256, xlsx_sha256, csv_sha256, frozen_at)
      VALUES (${waiting}, 1, '{}', encode(sha256('{}'), 'hex'), repeat('0', 64), repeat('0', 64), now())`
    const print = `INSERT INTO board_pack_print (number, why_none, printed_at) VALUES (${waiting}, 'None', now())`
    const end = (by: string) => `INSERT INTO board_pack_end (number, how, ended_by, ended_at) VALUES (${waiting}, 'CANCELLED', '${by}', now())`
    const progress = `UPDATE board_pack_progress SET doing = 'Nothing'`
    const remove = 'DELETE FROM board_pack_progress'
    expect([await said(mine, snapshot), await said(mine, snapshot, print), await said(mine, end(mine)), await said(mine, progress), await said(mine, remove)]).toEqual([1, 1, 1, 1, 1])
    for (const code of [theirs, 'NETWORK-NOCC-ACCEPTER-1', 'EMSOU-UNIT-HEAD-1']) {
      expect([await said(code, snapshot), await said(code, end(code)), await said(code, end(mine)), await said(code, progress), await said(code, remove)]).toEqual(['refused', 'refused', 'refused', 0, 0])
    }
    // In another role the same person is not who asked.
    expect(await said(mine, "SELECT set_config('app.role', 'NOCC_ANALYST', true)", snapshot)).toBe('refused')
  })

  it('a pack is frozen once, and never both there and ended', async () => {
    const snapshot = (number: number) => `INSERT INTO board_pack_snapshot (number, format, content, sha256, xlsx_sha256, csv_sha256, frozen_at)
      VALUES (${number}, 1, '{}', encode(sha256('{}'), 'hex'), repeat('0', 64), repeat('0', 64), now())`
    const end = (number: number, how = "'CANCELLED', NULL") => `INSERT INTO board_pack_end (number, how, why, ended_by, ended_at) VALUES (${number}, ${how}, '${mine}', now())`
    expect(await said(mine, snapshot(ready))).toMatch(/board_pack_snapshot_pkey/)
    expect([await said(mine, end(ready)), await said(mine, snapshot(cancelled)), await said(mine, snapshot(waiting), end(waiting))]).toEqual(Array.from({ length: 3 }, () => 'there already, or ended'))
    expect([await said(mine, end(waiting, "'FAILED', NULL")), await said(mine, end(waiting, "'CANCELLED', 'Why'"))]).toEqual([expect.stringMatching(/check/), expect.stringMatching(/check/)])
  })

  it('what is kept is what its hash says', async () => {
    const snapshot = `INSERT INTO board_pack_snapshot (number, format, content, sha256, xlsx_sha256, csv_sha256, frozen_at)
      VALUES (${waiting}, 1, '{}', repeat('a', 64), repeat('0', 64), repeat('0', 64), now())`
    const print = "INSERT INTO board_pack_print (number, pdf, sha256, pages, printed_with, printed_at) VALUES"
    expect(await said(mine, snapshot)).toMatch(/check/)
    expect(await said(mine, `${print} (${waiting}, 'x', repeat('a', 64), 1, 'By hand', now())`)).toMatch(/check/)
    expect(await said(mine, `${print} (${waiting}, 'x', encode(sha256('x'), 'hex'), NULL, 'By hand', now())`)).toMatch(/check/)
  })

  it('a change that the trail is not told of is not kept', async () => {
    const end = `INSERT INTO board_pack_end (number, how, ended_by, ended_at) VALUES (${waiting}, 'CANCELLED', '${mine}', now())`
    expect(await said(mine, end, 'SET CONSTRAINTS ALL IMMEDIATE')).toMatch(/no entry in the trail/)
  })

  it('nobody who looks at nothing learns of a claim more than codes, and takes none that is taken', async () => {
    const claim = 'SELECT number, requested_by, requested_role, tries FROM claim_board_pack(60)'
    expect([await said(null, claim), await said(null, claim, claim)]).toEqual([1, 0])
    expect(await asViewer(database, null, async (client) => (await client.query(claim)).rows)).toEqual([{ number: waiting, requested_by: mine, requested_role: 'BOARD_MEMBER', tries: 1 }])
  })
})
