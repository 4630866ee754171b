import type { ClientBase } from 'pg'
import type { RecordsCounted } from '../../../server/returnFigures/computeFigures.ts'
import type { RecordedLate } from '../../../server/returnFigures/readRecordedLate.ts'
import type { hashesByFigure } from '../../../server/returnFigures/rowsBehind.ts'
import type { SnapshotContent } from '../../../server/returnFigures/snapshotRecord.ts'
import { momentText } from '../storyDays.ts'

/** What the records and settings say of a unit's month as at a moment. */
export interface CountedRecords extends RecordsCounted {
  behind: Parameters<typeof hashesByFigure>[0]
  loose: { record: 'DISRUPTION' | 'OUTPUT'; records: number }[]
  late: RecordedLate
  settings: SnapshotContent['settings']
}

/** Rows of a function of the schema `aggregates` as JSON, the columns named as our readers name them. */
function rowsOf(call: string, columns: Record<string, string>): string {
  const members = Object.entries(columns).map(([name, column]) => `'${name}', ${column}`).join(', ')
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object(${members})), '[]') FROM aggregates.${call} AS called)`
}

const scope = 'a.as_at, a.from_day, a.to_day'
const statement = `
  SELECT
    ${rowsOf(`disruption_steps(${scope}, 'month', $2)`, { unitCode: 'unit_code', credit: 'credit', grade: 'grade', isLooserThanMonth: 'is_looser_than_month', steps: 'steps', disruptions: 'disruptions' })} AS steps,
    ${rowsOf(`disruptions_by(${scope}, $2)`, { dimension: 'dimension', code: 'code', grade: 'grade', disruptions: 'disruptions' })} AS cells,
    ${rowsOf(`outcome_totals(${scope}, $2)`, { kindCode: 'kind_code', measureUnitCode: 'measure_unit_code', total: 'total', disruptions: 'disruptions' })} AS outcomes,
    ${rowsOf(`output_totals(${scope}, $2)`, {
      kind: 'kind', strandCode: 'strand_code', outputs: 'outputs', peopleReached: 'people_reached', outputsWithoutCount: 'outputs_without_count',
      asked: 'asked', answered: 'answered', outputsNotAsked: 'outputs_not_asked',
    })} AS outputs,
    ${rowsOf(`output_pairs(${scope}, $2)`, {
      measures: 'measures', questions: 'questions', yesYes: 'yes_yes', yesNo: 'yes_no', noYes: 'no_yes', noNo: 'no_no', beforeOnly: 'before_only', afterOnly: 'after_only',
    })} AS pairs,
    ${rowsOf(`rows_behind(${scope}, $2)`, { about: 'about', sha256: 'sha256' })} AS behind,
    ${rowsOf(`dated_too_loosely(${scope}, $2)`, { record: 'record', records: 'records' })} AS loose,
    (SELECT jsonb_build_object('records', count(*), 'late', count(*) FILTER (WHERE first.recorded_at >= ends.moment),
       'longestDays', max((first.recorded_at AT TIME ZONE 'Europe/London')::date - (a.to_day - 1)) FILTER (WHERE first.recorded_at >= ends.moment))
     FROM (SELECT (a.to_day::timestamp AT TIME ZONE 'Europe/London') AS moment) AS ends
     CROSS JOIN LATERAL (
       SELECT f.recorded_at FROM disruption_version v JOIN disruption_version f ON f.disruption_id = v.disruption_id AND f.version = 1
       WHERE v.unit_code = $2 AND v.recorded_at <= a.as_at AND v.superseded_at > a.as_at AND NOT v.is_withdrawn
         AND v.effect_from >= a.from_day AND v.effect_from < a.to_day AND v.effect_to <= a.to_day
       UNION ALL
       SELECT f.recorded_at FROM output_version v JOIN output_version f ON f.output_id = v.output_id AND f.version = 1
       WHERE v.unit_code = $2 AND v.recorded_at <= a.as_at AND v.superseded_at > a.as_at AND NOT v.is_withdrawn
         AND v.held_from >= a.from_day AND v.held_from < a.to_day AND v.held_to <= a.to_day) AS first) AS late,
    (SELECT jsonb_object_agg(s.code, jsonb_build_object('version', s.version, 'value', s.value))
     FROM setting_version s WHERE s.recorded_at <= a.as_at AND s.superseded_at > a.as_at) AS settings
  FROM jsonb_to_recordset($1::jsonb) AS a (place integer, as_at timestamptz, from_day date, to_day date)
  ORDER BY a.place`

/**
 * Counts with the functions that the product counts with, every month in one statement: what stands frozen is what the records
 * said at its moment.
 *
 * @param client the owner's, in a transaction, which sees figures of that unit from now on
 * @returns in the order asked
 */
export async function countRecords(client: ClientBase, unitCode: string, asked: readonly { asAt: number; from: string; to: string }[]): Promise<CountedRecords[]> {
  await client.query(`SELECT set_config('app.sees_aggregates', 'on', true), set_config('app.unit', $1, true)`, [unitCode])
  const scopes = asked.map(({ asAt, from, to }, place) => ({ place, as_at: momentText(asAt), from_day: from, to_day: to }))
  const { rows } = await client.query<CountedRecords>(statement, [JSON.stringify(scopes), unitCode])
  return rows
}
