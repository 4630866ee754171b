import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import type { ReturnEntryRecord } from '../returns/returnEntryRecord.ts'
import { figureCatalogue, figureCodes, type FigureCode } from './figureCatalogue.ts'
import type { OfReturn } from './ofReturn.ts'
import { isFigure } from './withEntries.ts'

const behindRow = z.object({ about: z.enum(['DISRUPTIONS_LED', 'DISRUPTIONS_SUPPORTED', 'OUTPUTS']), sha256: z.string() })

/** SHA-256 of the rows behind figures, in hexadecimal, by figure. */
export type RowHashes = Map<FigureCode, string>

/**
 * The rows behind each computed figure of a unit and a period, as known at a moment, as a hash: equal hashes are equal rows.
 * Figures that are made of the same records have the same hash. One statement.
 *
 * @throws RangeError where the viewer is not of that unit
 * Source: aggregates.rows_behind. Checked in: test/api/returnFigures/rowsBehind.test.ts.
 */
export async function rowsBehind({ database }: Pick<Acting, 'database'>, { unitCode, period }: OfReturn, asAt: Date): Promise<RowHashes> {
  const behind = await query(
    database,
    behindRow,
    Prisma.sql`SELECT about, sha256
               FROM aggregates.rows_behind(${asAt.toISOString()}::timestamptz, ${period.from}::date, ${period.to}::date, ${unitCode}::text)`,
  )
  if (behind.length === 0) throw new RangeError(`Rows behind figures of ${unitCode} are hashed for people of that unit alone`)
  return hashesByFigure(behind)
}

/** What `aggregates.rows_behind` says, by figure. */
export function hashesByFigure(behind: readonly z.output<typeof behindRow>[]): RowHashes {
  const hashes = new Map(behind.map(({ about, sha256 }) => [about, sha256]))
  return new Map(
    figureCodes.flatMap((code) => {
      const sha256 = hashes.get(recordsOf(code))
      return figureCatalogue[code].source === 'COMPUTED' && sha256 !== undefined ? [[code, sha256] as const] : []
    }),
  )
}

/** The same of what a unit stated: its entries by figure, a line each with part and version. A figure without any has none. */
export function entriesBehind(returnId: string, entries: readonly ReturnEntryRecord[]): RowHashes {
  const lines = new Map<FigureCode, string[]>()
  for (const { about, key, version } of entries) {
    if (isFigure(about) && figureCatalogue[about].source === 'ENTERED') lines.set(about, [...(lines.get(about) ?? []), `${returnId} ${key} ${version}`])
  }
  return new Map([...lines].map(([code, those]) => [code, createHash('sha256').update(those.toSorted().join('\n')).digest('hex')]))
}

/** Of which records a computed figure is made. */
function recordsOf(code: FigureCode): z.output<typeof behindRow>['about'] {
  if (figureCatalogue[code].section === 'OUTPUTS') return 'OUTPUTS'
  return code === 'DISRUPTIONS_SUPPORTED' ? code : 'DISRUPTIONS_LED'
}
