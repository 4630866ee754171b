import type { ClientBase } from 'pg'
import { editionFiles } from '../../../server/editions/editionFiles.ts'
import { editionFormat, type FigureOfEdition, type MissingFromEdition, type ReturnInEdition } from '../../../server/editions/editionRecord.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import type { FactChunk } from '../factChunk.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { momentText } from '../storyDays.ts'
import type { PlannedEdition } from './plannedEdition.ts'

type AcceptedReturn = ReturnInEdition & { returnId: string; snapshotId: string }

const acceptedReturns = `
  SELECT DISTINCT ON (r.id) r.id AS "returnId", r.unit_code AS "unitCode", r.period_code AS "periodCode", s.id AS "snapshotId", s.figures_as_at AS "figuresAsAt",
    s.definition_version AS "definitionVersion", s.figure_versions AS "figureVersions", s.sha256
  FROM unit_return r JOIN return_event e ON e.return_id = r.id JOIN return_snapshot s ON s.id = e.snapshot_id
  WHERE r.period_code = ANY ($1::text[]) AND e.action = 'ACCEPT' AND e.acted_at <= $2::timestamptz
  ORDER BY r.id, e.number DESC`
const sentReturns = `
  SELECT DISTINCT r.unit_code AS "unitCode", r.period_code AS "periodCode" FROM unit_return r JOIN return_event e ON e.return_id = r.id
  WHERE r.period_code = ANY ($1::text[]) AND e.action = 'SUBMIT' AND e.acted_at <= $2::timestamptz`
const figuresOf = `SELECT unit_code AS "unitCode", about, key, quantity FROM aggregates.figures_of_snapshots($1::uuid[])`

/** Publishes an edition of the returns that are in the database: those that stood as accepted at its moment. */
export async function addEdition(
  client: ClientBase, chunk: FactChunk, { number, edition, unitCodes }: { number: number; edition: PlannedEdition; unitCodes: readonly string[] }, random: SeededRandom,
): Promise<void> {
  const { months, published, note, from, to } = edition
  const asked = [months.map(({ period }) => period.code), momentText(published)]
  const { rows: returns } = await client.query<AcceptedReturn>(acceptedReturns, asked)
  const { rows: sent } = await client.query<{ unitCode: string; periodCode: string }>(sentReturns, asked)
  const { rows: figures } = await client.query<FigureOfEdition>(figuresOf, [returns.map(({ snapshotId }) => snapshotId)])
  const isIn = (among: readonly { unitCode: string; periodCode: string }[], unit: string, period: string) => among.some((one) => one.unitCode === unit && one.periodCode === period)
  const missing = unitCodes.flatMap((unit) =>
    months.filter(({ period }) => !isIn(returns, unit, period.code)).map(({ period }): MissingFromEdition => ({ unit, period: period.code, why: isIn(sent, unit, period.code) ? 'NOT_ACCEPTED' : 'NOT_RECEIVED' })),
  )
  const content = { number, format: editionFormat, isInvented: true, missing, note, publishedAt: new Date(published), period: parsePeriod(edition.periodCode, to) }
  const { jsonSha256, csvSha256 } = editionFiles({ ...content, returns, figures })
  chunk.add('edition', {
    number, id: random.uuidAt(published), period_code: edition.periodCode, period_from: from, period_to: to, missing, format: editionFormat, is_invented: true,
    json_sha256: jsonSha256, csv_sha256: csvSha256, note, published_by: 'NETWORK-NOCC-ACCEPTER-1', published_at: momentText(published),
  })
  for (const one of returns) {
    chunk.add('edition_return', { edition_number: number, return_id: one.returnId, unit_code: one.unitCode, period_code: one.periodCode, snapshot_id: one.snapshotId })
  }
  chunk.records += 1
}
