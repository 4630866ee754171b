import type { ClientBase } from 'pg'
import { describe, expect, it } from 'vitest'
import { isPostgresFault } from '../../../server/database/postgresFault.ts'
import { asViewer } from '../../support/asViewer.ts'
import { plantEdition, plantReturn } from '../../support/plantReturn.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

/** EMSOU's return of August was accepted and published, September's is queried, and October's is a draft of its recorder's; ERSOU has a draft. */
const { as, database } = await startApp()
const [analyst, recorder] = [returnsAs(as('NETWORK-NOCC-ANALYST-1')), returnsAs(as('EMSOU-RECORDER-1'))]
const stated = [{ about: 'COMMENT', key: '', note: 'Ours.' }]
const [snapshot] = await plantReturn(database, { unit: 'EMSOU', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures: { 'DISRUPTIONS_LED MAJOR': 2 } }] })
await plantEdition(database, 1, '2026-09-20T09:00:00Z', { unit: 'EMSOU', month: '2026-08', snapshot: snapshot ?? '' })
await plantReturn(database, { unit: 'EMSOU', month: '2026-09', accepted: [], sentAt: '2026-10-09T09:00:00Z' })
moved(await analyst.query({ unit: 'EMSOU', period: 'M2026-09' }, { version: 3 }))
moved(await recorder.save({ period: 'M2026-10' }, { version: 0 }, stated))
moved(await returnsAs(as('ERSOU-RECORDER-1')).save({ period: 'M2026-10' }, { version: 0 }, stated))

const ofUnits = ['unit_return', 'return_entry', 'return_snapshot', 'return_event', 'return_query', 'return_message']
const everyTable = [...ofUnits, 'edition', 'edition_return', 'return_definition', 'return_definition_figure']
const owned = (sql: string) => database.asOwner(async (client) => (await client.query<Record<string, string>>(sql)).rows)
const idOf = async (unit: string, period: string) => (await owned(`SELECT id FROM unit_return WHERE unit_code = '${unit}' AND period_code = '${period}'`))[0]?.id ?? ''
const [draft, queried, theirs] = [await idOf('EMSOU', 'M2026-10'), await idOf('EMSOU', 'M2026-09'), await idOf('ERSOU', 'M2026-10')]
const [thread] = (await owned('SELECT id FROM return_query')).map(({ id }) => id)

/** What the database says to a statement of somebody: kept, or why not. Nothing of it is kept. */
async function attempt(code: string | null, sql: string): Promise<string> {
  return asViewer(database, code, (client) => said(client, sql))
}
async function said(client: ClientBase, sql: string): Promise<string> {
  try {
    const { rowCount } = await client.query(sql)
    return rowCount === 0 ? 'nothing there' : 'kept'
  } catch (error) {
    if (isPostgresFault(error, 'LV010')) return 'four eyes'
    if (isPostgresFault(error, 'LV011')) return 'moved on'
    return /row-level security|permission denied/.test(String(error)) ? 'refused' : String(error)
  }
}

describe('rows of returns', () => {
  const unitsSeen = async (code: string | null, table: string) =>
    asViewer(database, code, async (client) => (await client.query<{ unit: string }>(`SELECT DISTINCT unit_code AS unit FROM ${table} ORDER BY 1`)).rows.map(({ unit }) => unit))

  it.each(ofUnits)('of %s are seen by their unit and by the centre, and by nobody else', async (table) => {
    const all = (await owned(`SELECT DISTINCT unit_code FROM ${table} ORDER BY 1`)).map((row) => row.unit_code)
    expect(all).toContain('EMSOU')
    for (const code of ['NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1']) expect([code, await unitsSeen(code, table)]).toEqual([code, all])
    for (const code of ['EMSOU-RECORDER-2', 'EMSOU-MODERATOR-1']) expect([code, await unitsSeen(code, table)]).toEqual([code, ['EMSOU']])
    for (const code of [null, 'TARIAN-UNIT-HEAD-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1']) {
      expect([code, await unitsSeen(code, table)]).toEqual([code, []])
    }
  })

  it.each(['return_definition', 'return_definition_figure'])('of %s are seen by everybody who is signed in, and by nobody else', async (table) => {
    const seen = (code: string | null) => attempt(code, `SELECT FROM ${table}`)
    for (const code of ['EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1']) expect([code, await seen(code)]).toEqual([code, 'kept'])
    expect(await seen(null)).toBe('nothing there')
  })

  it.each(['edition', 'edition_return'])('of %s are seen where figures of units are seen', async (table) => {
    expect(await attempt('NETWORK-BOARD-MEMBER-1', `SELECT FROM ${table}`)).toBe('kept')
    expect(await attempt(null, `SELECT FROM ${table}`)).toBe('nothing there')
    const withoutFigures = await asViewer(database, 'NETWORK-AUDITOR-1', async (client) => {
      await client.query("SELECT set_config('app.sees_aggregates', 'off', true)")
      return said(client, `SELECT FROM ${table}`)
    })
    expect(withoutFigures).toBe('nothing there')
  })

  it.each(everyTable)('of %s are removed and changed by nobody, not even by the owner', async (table) => {
    for (const code of ['EMSOU-UNIT-HEAD-1', 'NETWORK-NOCC-ACCEPTER-1']) expect([code, await attempt(code, `DELETE FROM ${table}`)]).toEqual([code, 'refused'])
    const column = { edition: 'format', edition_return: 'period_code', return_definition: 'months', return_definition_figure: 'position' }[table] ?? 'unit_code'
    for (const code of ['EMSOU-UNIT-HEAD-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-ADMINISTRATOR-1']) expect([code, await attempt(code, `UPDATE ${table} SET ${column} = ${column}`)]).toEqual([code, 'refused'])
    for (const sql of [`DELETE FROM ${table}`, `UPDATE ${table} SET ${column} = ${column}`]) {
      await expect(owned(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) as unknown })
    }
  })
})

describe('a row is added', () => {
  const aReturn = (unit: string) => `INSERT INTO unit_return (id, unit_code, period_code, period_from, period_to) VALUES (gen_random_uuid(), '${unit}', 'M2026-07', '2026-07-01', '2026-08-01')`
  const anEntry = (unit: string, id: string, by: string) => `INSERT INTO return_entry (id, return_id, unit_code, about, key, version, note, recorded_by, recorded_at)
    VALUES (gen_random_uuid(), '${id}', '${unit}', 'OUTPUTS', '', 1, 'By hand.', '${by}', now())`
  const anEvent = (id: string, action: string, by: string, [from, to]: string[], number = 2) => `INSERT INTO return_event (id, return_id, unit_code, number, action, from_state, to_state, words, extended_to, acted_by, acted_at)
    VALUES (gen_random_uuid(), '${id}', 'EMSOU', ${number}, '${action}', '${from}', '${to}', 'By hand.', ${action === 'EXTEND' ? "'2026-12-01'" : 'NULL'}, '${by}', now())`
  const aMessage = (side: string, by: string) => `INSERT INTO return_message (id, query_id, return_id, unit_code, side, words, said_by, said_at)
    VALUES (gen_random_uuid(), '${thread}', '${queried}', 'EMSOU', '${side}', 'By hand.', '${by}', now())`
  const aQuery = (by: string) => `INSERT INTO return_query (id, return_id, unit_code, about, key, opened_by, opened_at) VALUES (gen_random_uuid(), '${queried}', 'EMSOU', 'OUTPUTS', '', '${by}', now())`
  const aSnapshot = (by: string) => `INSERT INTO return_snapshot (id, return_id, unit_code, definition_version, figures_as_at, figures, figure_versions, row_hashes, settings, checks, is_nil, sha256, approved_by, approved_at)
    VALUES (gen_random_uuid(), '${draft}', 'EMSOU', 1, now() - interval '2 minutes', '[]', '{}', '{}', '{}', '[]', false, repeat('a', 64), '${by}', now())`
  const anEdition = (by: string) => `INSERT INTO edition (number, id, period_code, period_from, period_to, missing, format, is_invented, json_sha256, csv_sha256, published_by, published_at)
    VALUES (7, gen_random_uuid(), 'M2026-08', '2026-08-01', '2026-09-01', '[]', 1, true, repeat('a', 64), repeat('a', 64), '${by}', now())`
  const aDefinition = (by: string) => `INSERT INTO return_definition (version, valid_from, months, due_working_days, reason, recorded_by, recorded_at) VALUES (2, '2027-04-01', 1, 9, 'By hand.', '${by}', now())`
  const still = ['DRAFT', 'DRAFT']
  const [head, lead, member, accepter, board, administrator] = ['EMSOU-UNIT-HEAD-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-RECORDER-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-ADMINISTRATOR-1'] as const
  const [seen, other, moderator] = ['NETWORK-NOCC-ANALYST-1', 'ERSOU-RECORDER-1', 'EMSOU-MODERATOR-1'] as const

  it.each<[string, string | null, string, string]>([
    ['a return', member, aReturn('EMSOU'), 'kept'], ['a return', seen, aReturn('EMSOU'), 'kept'], ['a return of another unit', other, aReturn('EMSOU'), 'refused'],
    ['a return', moderator, aReturn('EMSOU'), 'refused'], ['a return', board, aReturn('EMSOU'), 'refused'], ['a return', null, aReturn('EMSOU'), 'refused'],
    ['a figure', member, anEntry('EMSOU', draft, member), 'kept'], ['a figure under another name', member, anEntry('EMSOU', draft, lead), 'refused'],
    ['a figure of another unit', other, anEntry('EMSOU', draft, other), 'refused'], ['a figure', moderator, anEntry('EMSOU', draft, moderator), 'refused'],
    ['a figure', accepter, anEntry('EMSOU', draft, accepter), 'refused'], ['a figure of what is sent', member, anEntry('EMSOU', queried, member), 'moved on'],
    ['frozen figures', head, aSnapshot(head), 'kept'], ['frozen figures', lead, aSnapshot(lead), 'refused'], ['frozen figures under another name', head, aSnapshot(lead), 'refused'],
    ['frozen figures', accepter, aSnapshot(accepter), 'refused'], ['frozen figures of another unit', 'ERSOU-UNIT-HEAD-1', aSnapshot('ERSOU-UNIT-HEAD-1'), 'refused'],
    ['more time', seen, anEvent(draft, 'EXTEND', seen, still), 'kept'], ['more time for oneself', head, anEvent(draft, 'EXTEND', head, still), 'refused'],
    ['a chase', board, anEvent(draft, 'CHASE', board, still), 'refused'], ['a chase under another name', seen, anEvent(draft, 'CHASE', accepter, still), 'refused'],
    ['a step that does not follow the last', seen, anEvent(draft, 'CHASE', seen, still, 9), 'moved on'], ['a step from elsewhere', seen, anEvent(draft, 'CHASE', seen, ['READY', 'READY']), 'moved on'],
    ['a wish to have it back', other, anEvent(draft, 'ASK_TO_REOPEN', other, still), 'refused'], ['a return given back', seen, anEvent(draft, 'REOPEN', seen, ['DRAFT', 'REOPENED']), 'refused'],
    ['a question', seen, aQuery(seen), 'kept'], ['a question', head, aQuery(head), 'refused'], ['a question', board, aQuery(board), 'refused'],
    ['an answer', member, aMessage('UNIT', member), 'kept'], ['words of the centre’s', member, aMessage('CENTRE', member), 'refused'], ['words of the unit’s', seen, aMessage('UNIT', seen), 'refused'],
    ['an answer for another unit', other, aMessage('UNIT', other), 'refused'],
    ['an edition', accepter, anEdition(accepter), 'kept'], ['an edition', seen, anEdition(seen), 'refused'], ['an edition', board, anEdition(board), 'refused'], ['an edition', head, anEdition(head), 'refused'],
    ['what returns ask', administrator, aDefinition(administrator), 'kept'], ['what returns ask', accepter, aDefinition(accepter), 'refused'], ['what returns ask', head, aDefinition(head), 'refused'],
  ])('%s, as %s adds it', async (_what, code, sql, outcome) => {
    expect(await attempt(code, sql)).toBe(outcome)
  })

  it('is not moved to another unit by closing it', async () => {
    expect(await attempt('ERSOU-RECORDER-1', `UPDATE return_entry SET superseded_at = now() WHERE return_id = '${draft}'`)).toBe('nothing there')
    expect(await attempt('EMSOU-MODERATOR-1', `UPDATE return_entry SET superseded_at = now() WHERE return_id = '${draft}'`)).toBe('nothing there')
    expect(await attempt('EMSOU-RECORDER-1', `UPDATE return_entry SET superseded_at = now() WHERE return_id IN ('${draft}', '${theirs}')`)).toBe('kept')
  })
})
