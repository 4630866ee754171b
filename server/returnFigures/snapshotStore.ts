import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { returnSnapshot, type ReturnSnapshotRecord } from './snapshotRecord.ts'

/** Freezes a snapshot. Row-level security lets a unit head do so, of their own unit; nobody ever changes it. */
export async function addSnapshot(database: RequestDatabase, snapshot: ReturnSnapshotRecord): Promise<void> {
  const { id, returnId, unitCode, definitionVersion, figuresAsAt, figures, figureVersions, rowHashes, settings, checks, isNil, sha256, approvedBy, approvedAt } = snapshot
  await database.$executeRaw`
    INSERT INTO return_snapshot (id, return_id, unit_code, definition_version, figures_as_at, figures, figure_versions, row_hashes, settings, checks, is_nil,
      sha256, approved_by, approved_at)
    VALUES (${id}::uuid, ${returnId}::uuid, ${unitCode}, ${definitionVersion}, ${figuresAsAt}, ${JSON.stringify(figures)}::jsonb,
      ${JSON.stringify(figureVersions)}::jsonb, ${JSON.stringify(rowHashes)}::jsonb, ${JSON.stringify(settings)}::jsonb, ${JSON.stringify(checks)}::jsonb,
      ${isNil}, ${sha256}, ${approvedBy}, ${approvedAt})`
}

/** Snapshots by id that the viewer may see, in no order. */
export async function readSnapshots(database: RequestDatabase, ids: readonly string[]): Promise<ReturnSnapshotRecord[]> {
  return query(
    database,
    returnSnapshot,
    Prisma.sql`
      SELECT s.id, s.return_id AS "returnId", s.unit_code AS "unitCode", r.period_code AS "periodCode", s.definition_version AS "definitionVersion",
        s.figures_as_at AS "figuresAsAt", s.figures, s.figure_versions AS "figureVersions", s.row_hashes AS "rowHashes", s.settings, s.checks,
        s.is_nil AS "isNil", s.sha256, s.approved_by AS "approvedBy", s.approved_at AS "approvedAt"
      FROM return_snapshot s JOIN unit_return r ON r.id = s.return_id
      WHERE s.id = ANY (${[...ids]}::uuid[])`,
  )
}
