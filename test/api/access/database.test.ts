import { describe, expect, it } from 'vitest'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import type { Viewer } from '../../../server/access/viewer.ts'
import { inRequestTransaction, type RequestDatabase } from '../../../server/database/requestTransaction.ts'
import { requestsOf } from '../../support/aGatewayRequest.ts'
import { decisionsOf } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting } from '../../support/aTaskingMeeting.ts'
import { against } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { groupLife, plansOf } from '../../support/groupLife.ts'
import { recordCheckBack, recorded } from '../checkBacks/checkBacks.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock, database } = app
const recorder = as('EMSOU-RECORDER-1')
const group = made(await recorder.groups.record(aGroup()))
const other = made(await recorder.groups.record(aGroup({ alias: 'Other' })))
const [split] = made(await groupLife(recorder).link({ from: group.id, to: other.id, kind: 'SPLIT_INTO' })).lineage
const disruption = made(await recorder.disruptions.record(against(group, { grade: 'NEGATIVE', supportingUnits: ['ERSOU'] })))
clock.pass(1)
made(await recorder.disruptions.correct(disruption, against(group, { grade: 'MAJOR', supportingUnits: ['ERSOU'] })))
made(await recorder.outputs.record(anOutput()))
made(await recorder.programmes.record(aProgramme()))
const second = made(await recorder.disruptions.record(against(group)))
await recorder.ask('mutation ($i: LinkDisruptionsInput!) { linkDisruptions(input: $i) { __typename } }', {
  i: { key: 'link-of-two', disruption: disruption.id, other: second.id, kind: 'RELATED' },
})
saved(await draftsOf(recorder).save(aDraft()))
// One row or more of each kind of a group's life; handed over by one unit of the network to another that nobody below asks for.
await assessmentsOf(recorder).record(group, anAssessment())
await plansOf(recorder).record(group.id)
recorded(await recordCheckBack(recorder, made(await recorder.disruptions.record(against(other, { effect: '2026-03-02', grade: 'MAJOR' }))).reference, 3))
made(await groupLife(recorder).unlink(split?.id ?? ''))
const given = made(await as('NEROCU-RECORDER-1').groups.record(aGroup({ alias: 'Given', owningForce: null, sioUnit: null })))
await groupLife(as('NEROCU-UNIT-HEAD-1')).transfer(given, { toUnit: 'YHROCU' })
await decisionsOf(recorder).record((await aHeldMeeting(recorder, clock)).id)
made(await requestsOf(recorder).record())
await database.asOwner((client) => client.query('SELECT refresh_effects(100)'))

const factTables = [
  'ocg', 'ocg_version', 'ocg_lineage', 'disruption', 'disruption_version', 'disruption_outcome', 'disruption_text', 'grading', 'grading_text',
  'negative_grading_text', 'output', 'output_version', 'output_question', 'output_text', 'reference_counter', 'idempotency_key',
  'disruption_link', 'programme', 'programme_version', 'draft', 'ocg_status_spell', 'ocg_transfer', 'ocg_lineage_withdrawal', 'assessment', 'assessment_version', 'assessment_text',
  'plan_action', 'plan_action_version', 'check_back', 'check_back_version', 'check_back_text',
  'tasking_meeting', 'tasking_meeting_version', 'gateway_request', 'gateway_request_version', 'tasking_decision', 'tasking_decision_version',
]
/** Read by all who are signed in: what figures are made with. */
const settingTables = ['setting_version']
/** Of returns, what was published of them, and what they ask: who may read and write what is tested in returnsInDatabase.test.ts. */
const returnTables = ['unit_return', 'return_entry', 'return_snapshot', 'return_event', 'return_query', 'return_message', 'edition', 'edition_return', 'return_definition', 'return_definition_figure']
/** Of questions about figures: who may read and write what is tested in test/api/questions. */
const questionTables = ['saved_question', 'saved_question_removal']
/** Of series re-based: who may read and write what is tested in test/api/comparison/rebasings.test.ts. */
const seriesTables = ['series_rebasing', 'series_rebasing_withdrawal']
/** Of packs for the board: who may read and write what is tested in test/api/packs/database.test.ts. */
const packTables = ['board_pack', 'board_pack_progress', 'board_pack_snapshot', 'board_pack_print', 'board_pack_end']
/** Of people, their sessions and the trail: who may read what is tested with each of them. */
const peopleTables = [
  'audit_entry', 'identity', 'person', 'person_act', 'person_disabling', 'person_version', 'role_grant', 'role_grant_decision', 'role_grant_end', 'session',
]
/** Of sign-ins on their way: requests of the API have no business there. */
const doorTables = ['sign_in_attempt']
/** Of what was worked out, and what waits for it: functions of the database alone read and write it. */
const queueTables = ['disruption_effect', 'effect_queue']
const inTransactionOf = <T>(viewer: Viewer | null, work: (transaction: RequestDatabase) => Promise<T>) =>
  inRequestTransaction(database.prisma, { viewer, isReading: true, clock: clock.read }, work)
const rowsSeen = (code: string | null, table: string) =>
  inTransactionOf(code ? findDemonstrationPerson(code) : null, async (transaction) => {
    const [row] = await transaction.$queryRawUnsafe<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM "${table}"`)
    return row?.rows
  })

describe('row-level security', () => {
  it('runs every request as a role that is neither owner, nor superuser, nor above the policies', async () => {
    const [role] = await inTransactionOf(findDemonstrationPerson('EMSOU-RECORDER-1'), (transaction) =>
      transaction.$queryRaw<object[]>`
        SELECT current_user::text AS name, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
               EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user) AS owns
        FROM pg_roles WHERE rolname = current_user`,
    )
    expect(role).toEqual({ name: 'longview_app', rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, owns: false })
  })

  it('runs every statement of the API in that role', async () => {
    const statements = await database.statementsOf(() => recorder.ask('{ disruptions { totalCount } }'))
    const first = statements.find((statement) => !/^(BEGIN|SET TRANSACTION)/i.test(statement.trim()))
    expect(first).toContain("set_config('role', 'longview_app', true)")
  })

  it('is on for every table that holds facts, people or the trail', async () => {
    const tables = await database.asOwner(async (client) =>
      (await client.query<{ relname: string }>("SELECT relname FROM pg_class WHERE relkind = 'r' AND relrowsecurity ORDER BY 1")).rows.map(({ relname }) => relname),
    )
    expect(tables).toEqual([...factTables, ...settingTables, ...returnTables, ...questionTables, ...seriesTables, ...packTables, ...peopleTables, ...doorTables, ...queueTables].toSorted())
  })

  it.each(peopleTables)('shows no row of %s to nobody', async (table) => {
    expect(await rowsSeen(null, table)).toBe(0)
  })

  it.each([...doorTables, ...queueTables])('lets no request ask %s', async (table) => {
    await expect(rowsSeen('NETWORK-ADMINISTRATOR-1', table)).rejects.toThrow(/permission denied/)
  })

  it('shows people of a unit how everybody is shown, and of grants, sessions, identities and the trail their own grant alone', async () => {
    await database.asOwner(async (client) => {
      await client.query(`INSERT INTO identity (issuer, subject, person_code, recorded_at) VALUES ('https://issuer.test', 'one', 'TARIAN-RECORDER-1', now())`)
      await client.query(`INSERT INTO session (id, token_hash, person_code, opened_at, last_seen_at, ends_at)
        VALUES (gen_random_uuid(), sha256('x'), 'TARIAN-RECORDER-1', now(), now(), now() + interval '8 hours')`)
    })
    const counts = await app.tableCounts()
    const everybody = { person: counts.person, person_version: counts.person_version }
    const seen = await Promise.all(peopleTables.map(async (table) => [table, await rowsSeen('EMSOU-RECORDER-1', table)]))
    expect(Object.fromEntries(seen)).toEqual({
      ...everybody, audit_entry: 0, identity: 0, person_act: 0, person_disabling: 0, role_grant: 1, role_grant_decision: 0, role_grant_end: 0, session: 0,
    })
    expect(await database.asOwner(async (client) => (await client.query('SELECT FROM audit_entry LIMIT 1')).rowCount)).toBe(1)
  })

  it.each(factTables)('shows no row of %s to nobody, to people of the network and to another unit', async (table) => {
    expect((await app.tableCounts())[table]).toBeGreaterThan(0)
    for (const person of [null, 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-ADMINISTRATOR-1', 'NETWORK-AUDITOR-1', 'TARIAN-UNIT-HEAD-1']) {
      expect([person, await rowsSeen(person, table)]).toEqual([person, 0])
    }
  })

  it('shows a supporting unit the disruption, and nothing of group, reasons, outputs, numbers and keys', async () => {
    const seen = await Promise.all(factTables.map(async (table) => [table, await rowsSeen('ERSOU-UNIT-HEAD-1', table)]))
    expect(Object.fromEntries(seen)).toEqual({
      ocg: 0, ocg_version: 0, ocg_lineage: 0, disruption: 1, disruption_version: 2, disruption_outcome: 4, disruption_text: 2, grading: 2, grading_text: 0,
      negative_grading_text: 0, output: 0, output_version: 0, output_question: 0, output_text: 0, reference_counter: 0, idempotency_key: 0,
      disruption_link: 0, programme: 0, programme_version: 0, draft: 0, ocg_status_spell: 0, ocg_transfer: 0, ocg_lineage_withdrawal: 0,
      assessment: 0, assessment_version: 0, assessment_text: 0, plan_action: 0, plan_action_version: 0, check_back: 0, check_back_version: 0, check_back_text: 0,
      tasking_meeting: 0, tasking_meeting_version: 0, gateway_request: 0, gateway_request_version: 0, tasking_decision: 0, tasking_decision_version: 0,
    })
  })

  it('shows settings to everybody who is signed in, and to nobody else', async () => {
    const all = (await app.tableCounts()).setting_version
    for (const person of ['EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1']) expect([person, await rowsSeen(person, 'setting_version')]).toEqual([person, all])
    expect(await rowsSeen(null, 'setting_version')).toBe(0)
  })

  it('lets nobody write for another unit, or under another name', async () => {
    const insert = (unit: string, by: string) => `INSERT INTO ocg_version (id, ocg_id, version, unit_code, alias, threat_codes, recorded_by, recorded_at)
      SELECT '018f4aaa-0000-7000-8000-00000000000${unit.length}', ocg_id, 99, '${unit}', 'X', threat_codes, '${by}', now() FROM ocg_version LIMIT 1`
    const asRecorder = (sql: string) =>
      inRequestTransaction(database.prisma, { viewer: findDemonstrationPerson('EMSOU-RECORDER-1'), isReading: false, clock: clock.read }, (transaction) => transaction.$executeRawUnsafe(sql))
    await expect(asRecorder(insert('TARIAN', 'EMSOU-RECORDER-1'))).rejects.toThrow(/row-level security/)
    await expect(asRecorder(insert('EMSOU', 'EMSOU-RECORDER-2'))).rejects.toThrow(/row-level security/)
  })

  it('gives figures by function to those who may have them, and to nobody else', async () => {
    const total = (code: string | null) =>
      inTransactionOf(code ? findDemonstrationPerson(code) : null, async (transaction) =>
        (await transaction.$queryRaw<object[]>`SELECT * FROM aggregates.disruptions_by(now() + interval '10 years', '2026-04-01', '2027-04-01', NULL)`).length,
      )
    expect(await total('NETWORK-BOARD-MEMBER-1')).toBeGreaterThan(0)
    for (const person of [null, 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1']) expect([person, await total(person)]).toEqual([person, 0])
  })
})

describe('what was recorded', () => {
  const attempt = (sql: string) => database.asOwner((client) => client.query(sql))
  const keptFromUpdate = ['unit', 'force', 'ocg', 'disruption', 'output', 'disruption_outcome', 'output_question', 'programme', 'assessment', 'check_back', 'plan_action', 'ocg_transfer', 'ocg_lineage_withdrawal', 'tasking_meeting', 'gateway_request', 'tasking_decision']
  const versions = ['assessment_version', 'check_back_version', 'ocg_status_spell', 'plan_action_version', 'setting_version', 'ocg_version', 'ocg_lineage', 'disruption_version', 'output_version', 'unit_version', 'force_version', 'force_membership', 'series_break', 'disruption_link', 'programme_version', 'tasking_meeting_version', 'gateway_request_version', 'tasking_decision_version']

  const columnOf: Record<string, string> = { unit: 'code', force: 'code', disruption_outcome: 'position', output_question: 'position', ocg_lineage_withdrawal: 'reason' }

  it.each([...keptFromUpdate, ...versions, 'grading'])('cannot be removed from %s, not even by the owner', async (table) => {
    await expect(attempt(`DELETE FROM ${table}`)).rejects.toThrow(/keeps what was recorded|violates foreign key/)
    await expect(attempt(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) })
  })

  it.each([
    ...keptFromUpdate.map((table) => [table, `UPDATE ${table} SET ${columnOf[table] ?? 'id'} = ${columnOf[table] ?? 'id'}`]),
    ...versions.map((table) => [table, `UPDATE ${table} SET recorded_at = recorded_at - interval '1 day', superseded_at = now()`]),
    ['grading', "UPDATE grading SET grade = 'MINOR'"],
    ['grading', "UPDATE grading SET counted_from = counted_from + interval '1 s' WHERE counted_from < 'infinity'"],
  ])('cannot be changed in %s, not even by the owner', async (_table, sql) => {
    await expect(attempt(sql)).rejects.toThrow(/keeps what was recorded/)
  })

  it('lets a version be closed once, and never opened again', async () => {
    await expect(attempt("UPDATE disruption_version SET superseded_at = 'infinity' WHERE version = 1")).rejects.toThrow(/closed once/)
    await expect(attempt("UPDATE disruption_version SET superseded_at = superseded_at + interval '1 s' WHERE version = 1")).rejects.toThrow(/closed once/)
  })

  it('can be changed by the run-time role nowhere but where a version closes', async () => {
    const grants = await database.asOwner(async (client) =>
      (await client.query<{ grant: string }>(`
        SELECT table_name || '.' || column_name AS grant FROM information_schema.column_privileges
        WHERE grantee = 'longview_app' AND privilege_type = 'UPDATE' ORDER BY 1`)).rows.map(({ grant }) => grant),
    )
    // A draft is no fact, nor is how far a pack is: they are overwritten by each saving, and thrown away.
    expect(grants.filter((grant) => !/^(draft|board_pack_progress)\./.test(grant))).toEqual([
      'assessment_version.superseded_at', 'check_back_version.superseded_at', 'disruption_link.superseded_at', 'disruption_version.superseded_at', 'gateway_request_version.superseded_at', 'grading.counted_from', 'grading.counted_until', 'ocg_lineage.superseded_at',
      'ocg_status_spell.superseded_at', 'ocg_version.superseded_at', 'output_version.superseded_at', 'person_disabling.superseded_at', 'person_version.superseded_at',
      'plan_action_version.superseded_at', 'programme_version.superseded_at', 'reference_counter.last', 'return_entry.superseded_at', 'session.end_reason', 'session.ended_at', 'setting_version.superseded_at',
      'tasking_decision_version.superseded_at', 'tasking_meeting_version.superseded_at',
    ])
    const removable = await database.asOwner(async (client) =>
      (await client.query<{ name: string }>(`
        SELECT table_name || '.' || privilege_type AS name FROM information_schema.table_privileges
        WHERE grantee = 'longview_app' AND privilege_type IN ('DELETE', 'TRUNCATE')`)).rows.map(({ name }) => name),
    )
    expect(removable.toSorted()).toEqual(['board_pack_progress.DELETE', 'draft.DELETE'])
  })
})

