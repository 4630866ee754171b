import { describe, expect, it } from 'vitest'
import { addAuditEntry } from '../../../server/audit/addAuditEntry.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { inRequestTransaction, type RequestDatabase } from '../../../server/database/requestTransaction.ts'
import { recordIdFrom } from '../../../server/facts/recordId.ts'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const group = made(await recorder.groups.record(aGroup({ alias: 'Hidden harbour' })))
const disruption = made(await recorder.disruptions.record(against(group, { grade: 'MINOR', supportingUnits: ['NEROCU'] })))
const disruptionId = recordIdFrom(disruption.id, 'Disruption') ?? ''
const ocgId = recordIdFrom(group.id, 'Ocg') ?? ''

/** What somebody could do who got past the application and held a connection in the run-time role. */
const stranger = findDemonstrationPerson('NEROCU-RECORDER-1')
const asStranger = <T>(work: (transaction: RequestDatabase) => Promise<T>) =>
  inRequestTransaction(database.prisma, { viewer: stranger, isReading: false, clock: clock.read }, work)
/** The same, with the row in the trail without which no change is kept. */
const withEntry = <T>(work: (transaction: RequestDatabase) => Promise<T>) =>
  asStranger(async (transaction) => {
    await addAuditEntry(transaction, { at: clock.read(), kind: 'COLLECTION', operation: 'bySql', actor: stranger })
    return work(transaction)
  })

describe('the database itself', () => {
  it('takes no grading of another unit’s disruption', async () => {
    await expect(asStranger((transaction) => transaction.$executeRaw`
      INSERT INTO grading (id, disruption_id, unit_code, kind, grade, criteria_version, recorded_by, recorded_at, counted_from)
      VALUES (gen_random_uuid(), ${disruptionId}::uuid, 'NEROCU', 'ORIGINATOR', 'NEGATIVE', 'BEFORE_CRITERIA', 'NEROCU-RECORDER-1', now(), 'infinity')`,
    )).rejects.toThrow(/foreign key/)
  })

  it('takes no version of another unit’s disruption', async () => {
    await expect(asStranger((transaction) => transaction.$executeRaw`
      INSERT INTO disruption_version (id, disruption_id, version, unit_code, target_kind, target_reference, strand_code, threat_codes, tactic_codes,
        supporting_unit_codes, force_codes, partner_names, effect_from, effect_to, effect_precision, reason, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), ${disruptionId}::uuid, 9, 'NEROCU', 'VULNERABILITY', 'X', 'PURSUE', '{DRUGS}', '{ARREST}', '{}', '{}', '{}',
        '2026-01-01', '2026-01-02', 'DAY', 'x', 'NEROCU-RECORDER-1', now())`,
    )).rejects.toThrow(/foreign key|unique/)
  })

  it('takes no version of another unit’s group', async () => {
    await expect(asStranger((transaction) => transaction.$executeRaw`
      INSERT INTO ocg_version (id, ocg_id, version, unit_code, alias, threat_codes, reason, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), ${ocgId}::uuid, 9, 'NEROCU', 'Mine now', '{DRUGS}', 'x', 'NEROCU-RECORDER-1', now())`,
    )).rejects.toThrow(/row-level security/)
  })

  it('takes no decision of a panel from somebody who records', async () => {
    await expect(inRequestTransaction(
      database.prisma,
      // Another than the one who recorded it, who is refused before by LV005.
      { viewer: findDemonstrationPerson('EMSOU-RECORDER-2'), isReading: false, clock: clock.read },
      (transaction) => transaction.$executeRaw`
        INSERT INTO grading (id, disruption_id, unit_code, kind, grade, criteria_version, recorded_by, recorded_at, counted_from)
        VALUES (gen_random_uuid(), ${disruptionId}::uuid, 'EMSOU', 'PANEL', 'MAJOR', 'BEFORE_CRITERIA', 'EMSOU-RECORDER-2', now(), now())`,
    )).rejects.toThrow(/row-level security/)
  })

  it('gives no alias of another unit’s group, even for a version of one’s own that names the group', async () => {
    const aliases = await withEntry(async (transaction) => {
      await transaction.$executeRaw`INSERT INTO disruption (id, reference, unit_code) VALUES ('01900000-0000-7000-8000-000000000001'::uuid, 'NEROCU-2026-9999', 'NEROCU')`
      await transaction.$executeRaw`
        INSERT INTO disruption_version (id, disruption_id, version, unit_code, ocg_id, target_kind, strand_code, threat_codes, tactic_codes,
          supporting_unit_codes, force_codes, partner_names, effect_from, effect_to, effect_precision, recorded_by, recorded_at)
        VALUES ('01900000-0000-7000-8000-000000000002'::uuid, '01900000-0000-7000-8000-000000000001'::uuid, 1, 'NEROCU', ${ocgId}::uuid, 'OCG', 'PURSUE',
          '{DRUGS}', '{ARREST}', '{}', '{}', '{}', '2026-01-01', '2026-01-02', 'DAY', 'NEROCU-RECORDER-1', ${clock.read()})`
      return transaction.$queryRaw<{ alias: string | null }[]>`SELECT target_alias('01900000-0000-7000-8000-000000000002'::uuid, ${clock.read()}) AS alias`
    })
    expect(aliases).toEqual([{ alias: null }])
  })

  it.each([
    ['merges no record into one that the unit may not see', (own: string, unseen: string) => `
      INSERT INTO disruption_version (id, disruption_id, version, unit_code, target_kind, target_reference, strand_code, threat_codes, tactic_codes,
        supporting_unit_codes, force_codes, partner_names, effect_from, effect_to, effect_precision, is_withdrawn, merged_into_id, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), '${own}', 1, 'NEROCU', 'VULNERABILITY', 'X', 'PURSUE', '{DRUGS}', '{ARREST}', '{}', '{}', '{}',
        '2026-01-01', '2026-01-02', 'DAY', true, '${unseen}', 'NEROCU-RECORDER-1', now())`],
    ['links no record with one that the unit may not see', (own: string, unseen: string) => `
      INSERT INTO disruption_link (id, unit_code, one_id, other_id, kind, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), 'NEROCU', least('${own}'::uuid, '${unseen}'), greatest('${own}'::uuid, '${unseen}'), 'RELATED', 'NEROCU-RECORDER-1', now())`],
  ])('%s', async (_name, insert) => {
    const ofStranger = made(await as('NEROCU-RECORDER-1').disruptions.record(aDisruption()))
    const unseen = made(await recorder.disruptions.record(against(group)))
    const stored = (id: string) => recordIdFrom(id, 'Disruption') ?? ''
    await expect(asStranger((transaction) => transaction.$executeRawUnsafe(insert(stored(ofStranger.id), stored(unseen.id))))).rejects.toThrow(/row-level security/)
    // With a record that it supports the policy lets it be: only the number of the version is taken already.
    const allowed = withEntry((transaction) => transaction.$executeRawUnsafe(insert(stored(ofStranger.id), disruptionId)))
    await allowed.catch((error: Error) => expect(error.message).toMatch(/duplicate key|Unique/i))
  })

  it('shows a unit that was taken off a disruption no grading given after that', async () => {
    const gradesSeen = () => asStranger((transaction) => transaction.$queryRaw<{ grade: string }[]>`
      SELECT grade FROM grading WHERE disruption_id = ${disruptionId}::uuid ORDER BY recorded_at`)
    expect(await gradesSeen()).toEqual([{ grade: 'MINOR' }])
    clock.pass(1)
    made(await recorder.disruptions.correct(disruption, against(group, { grade: 'MAJOR', supportingUnits: [] })))
    expect(await gradesSeen()).toEqual([{ grade: 'MINOR' }])
  })
})
