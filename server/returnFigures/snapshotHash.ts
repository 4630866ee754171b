import { createHash } from 'node:crypto'
import { canonicalJson } from './canonicalJson.ts'
import type { SnapshotContent } from './snapshotRecord.ts'

/**
 * SHA-256, in hexadecimal, of all that is frozen with the figures of a return, as canonical JSON: whoever has the snapshot can
 * tell that not one part of it is another than on the day.
 */
export function snapshotHash({
  unitCode, periodCode, definitionVersion, figuresAsAt, figures, figureVersions, rowHashes, settings, checks, isNil, approvedBy, approvedAt,
}: SnapshotContent): string {
  const all = canonicalJson({
    unitCode, periodCode, definitionVersion, figuresAsAt: figuresAsAt.toISOString(), figures, figureVersions, rowHashes, settings, checks, isNil, approvedBy,
    approvedAt: approvedAt.toISOString(),
  })
  return createHash('sha256').update(all).digest('hex')
}
