import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { verifyAllEditions } from '../../../server/editions/verifyAllEditions.ts'
import { figureCatalogue, figureCodes } from '../../../server/returnFigures/figureCatalogue.ts'
import { entriesBehind } from '../../../server/returnFigures/rowsBehind.ts'
import { returnEntryRow } from '../../../server/returns/returnEntryRecord.ts'
import { readReferenceData } from '../../../server/units/referenceData.ts'
import { startApp } from '../../support/startApp.ts'

/** Returns of the invented records: frozen by the planting, which takes other ways than a unit head does. */
const { clock, database } = await startApp({ contents: 'tiny' })

async function rows<T>(shape: z.ZodType<T>, sql: string): Promise<T[]> {
  return database.asOwner(async (client) => z.array(shape).parse((await client.query(sql)).rows))
}

describe('planted returns', () => {
  it('are published in editions that verify: figures, rows behind them, settings and hashes are as the records said', async () => {
    const reference = await readReferenceData(database.prisma)
    const verified: { number: number; findings: string[] }[] = []
    for await (const { number, findings } of verifyAllEditions({ prisma: database.prisma, reference, now: clock.now }, null)) verified.push({ number, findings })
    expect(verified).toEqual([1, 2, 3].map((number) => ({ number, findings: [] })))
  })

  it('were approved without errors, with a word to every warning', async () => {
    const checks = await rows(
      z.object({ level: z.string(), word: z.string().nullable() }),
      `SELECT c->>'level' AS level, c->>'word' AS word FROM return_snapshot s CROSS JOIN LATERAL jsonb_array_elements(s.checks) c`,
    )
    expect(checks.length).toBeGreaterThan(10)
    expect(checks.filter(({ level, word }) => level !== 'WARNING' || word === null)).toEqual([])
  })

  it('rank each threat from April 2026 on, from when an administrator had returns ask for it', async () => {
    const frozen = await rows(
      z.object({ definition: z.int(), threats: z.int() }),
      `SELECT definition_version AS definition, (SELECT count(*)::int FROM jsonb_array_elements(s.figures) f WHERE f->>'about' = 'THREAT_PRIORITY' AND f->>'code' IS NOT NULL) AS threats
       FROM return_snapshot s JOIN unit_return r ON r.id = s.return_id WHERE r.period_from >= '2026-04-01'`,
    )
    expect(frozen.length).toBeGreaterThan(10)
    expect(frozen.filter(({ definition, threats }) => definition !== 2 || threats !== 10)).toEqual([])
    expect(await rows(z.object({ by: z.string() }), `SELECT recorded_by AS by FROM return_definition WHERE valid_from = '2026-04-01'`)).toEqual([{ by: 'NETWORK-ADMINISTRATOR-1' }])
  })

  it('were frozen with what was stated by then, also where that was changed afterwards', async () => {
    const snapshots = await rows(
      z.object({ id: z.string(), returnId: z.string(), rowHashes: z.record(z.string(), z.string()) }),
      `SELECT id, return_id AS "returnId", row_hashes AS "rowHashes" FROM return_snapshot
       WHERE return_id IN (SELECT return_id FROM return_snapshot GROUP BY 1 HAVING count(*) > 1)`,
    )
    const stated = await rows(
      returnEntryRow.extend({ snapshotId: z.string() }),
      `SELECT s.id AS "snapshotId", e.about, e.key, e.version, e.quantity::double precision, e.code, e.day::text, e.is_nil AS "isNil", e.note,
         e.recorded_by AS "recordedBy", e.recorded_at AS "recordedAt"
       FROM return_snapshot s JOIN return_entry e ON e.return_id = s.return_id AND e.recorded_at <= s.approved_at AND e.superseded_at > s.approved_at`,
    )
    const entered = figureCodes.filter((code) => figureCatalogue[code].source === 'ENTERED')
    expect(snapshots.length).toBeGreaterThan(1)
    for (const { id, returnId, rowHashes } of snapshots) {
      const behind = entriesBehind(returnId, stated.filter(({ snapshotId }) => snapshotId === id))
      expect(entered.map((code) => rowHashes[code])).toEqual(entered.map((code) => behind.get(code)))
    }
  })
})
