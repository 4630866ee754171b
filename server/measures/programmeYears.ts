import { z } from 'zod'
import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import { customPeriod, parsePeriod, type Period } from '../periods/period.ts'
import { changeOf, pairsRow, whatQuestionsMeasure, type OutputChange } from './outputChanges.ts'
import { shareOf, type ShareOf } from './outputTotals.ts'

type Reader = { viewer: Viewer | null; database: RequestDatabase }

const totalsRow = z.object({
  programmeId: z.string(),
  /** Calendar year in which the financial year begins; null where the days lie wholly in none. */
  year: z.int().nullable(),
  outputs: z.int(),
  peopleReached: z.int().nullable(),
  outputsWithoutCount: z.int(),
  asked: z.int().nullable(),
  answered: z.int().nullable(),
  outputsNotAsked: z.int(),
})
type TotalsRow = z.infer<typeof totalsRow>

const pairsOfYearRow = pairsRow.extend({ programmeId: z.string(), year: z.int() })

/** One financial year of a programme. */
export type ProgrammeYear = Omit<TotalsRow, 'programmeId' | 'year'> & {
  period: Period
  /** Share of the questionnaires sent that were answered; null when none was sent. */
  shareAnswered: ShareOf | null
  /** Intention, and behaviour at follow-up; each with a figure or why there is none. */
  changes: OutputChange[]
}

/** What programmes did: their years, and what could not be counted in any. */
export type ProgrammeFigures = { years: ProgrammeYear[]; datedTooLoosely: number }

/**
 * What did a programme do, year by year: how many did it reach, how many answered, and did they change?
 *
 * Why side by side: 70,000 pupils reached say nothing of what they did then. Reach is not effect.
 * Unit: outputs, people, questionnaires, pairs of answers. An output counts in the financial year that wholly
 * contains its days, and in `datedTooLoosely` where none does, so that years and that together are the programme's
 * outputs. Denominators and intervals: those of outputTotals and outputChanges, for all units' outputs.
 * Source: the unit's own outputs that stood at the moment of each key, under row-level security; two statements for
 * each different moment, which is one for a page.
 * Checked in: test/api/programmes/years.test.ts.
 */
export async function programmeFigures(reader: Reader, keys: readonly MomentKey[]): Promise<ProgrammeFigures[]> {
  const found = await atEachMoment(keys, (ids, asAt) => figuresAt(reader, ids, asAt))
  return found.map((figures) => figures ?? { years: [], datedTooLoosely: 0 })
}

async function figuresAt(reader: Reader, ids: readonly string[], asAt: Date | null): Promise<Map<string, ProgrammeFigures>> {
  const totals = await readTotals(reader, ids, asAt)
  const pairs = await readPairs(reader, ids, asAt)
  return new Map(
    ids.map((id) => {
      const ofProgramme = totals.filter((row) => row.programmeId === id)
      const years = ofProgramme.flatMap(({ programmeId: _of, year, ...rest }): ProgrammeYear[] => {
        if (year === null) return []
        const answers = pairs.filter((row) => row.programmeId === id && row.year === year)
        return [{
          ...rest,
          period: periodOf(year),
          shareAnswered: rest.asked && rest.answered !== null ? shareOf(rest.answered, rest.asked) : null,
          changes: whatQuestionsMeasure.map((measures) => changeOf(measures, answers.find((row) => row.measures === measures))),
        }]
      })
      return [id, { years, datedTooLoosely: ofProgramme.find(({ year }) => year === null)?.outputs ?? 0 }]
    }),
  )
}

/** The financial year; of the one before 1990 to 1991 only the months that records can be of. */
function periodOf(year: number): Period {
  return year < 1990 ? customPeriod('1990-01-01', '1990-03-31') : parsePeriod(`FY${year}`, `${year}-04-01`)
}

function readTotals(reader: Reader, ids: readonly string[], asAt: Date | null): Promise<TotalsRow[]> {
  return query(
    reader.database,
    totalsRow,
    Prisma.sql`
      SELECT v.programme_id AS "programmeId", CASE WHEN ${firstYear} = ${lastYear} THEN ${firstYear} END AS year, count(*)::int AS outputs,
        sum(v.people_reached)::float8 AS "peopleReached",
        count(*) FILTER (WHERE v.people_reached IS NULL)::int AS "outputsWithoutCount",
        sum(v.questionnaires_sent)::float8 AS asked,
        sum(v.questionnaires_answered) FILTER (WHERE v.questionnaires_sent IS NOT NULL)::float8 AS answered,
        count(*) FILTER (WHERE v.questionnaires_sent IS NULL)::int AS "outputsNotAsked"
      FROM output_version v
      WHERE ${ownStanding(reader.viewer, ids, asAt)}
      GROUP BY 1, 2
      ORDER BY 2`,
  )
}

function readPairs(reader: Reader, ids: readonly string[], asAt: Date | null): Promise<z.infer<typeof pairsOfYearRow>[]> {
  return query(
    reader.database,
    pairsOfYearRow,
    Prisma.sql`
      SELECT v.programme_id AS "programmeId", ${firstYear} AS year, q.measures, count(*)::int AS questions,
        sum(q.yes_yes)::float8 AS "yesYes", sum(q.yes_no)::float8 AS "yesNo", sum(q.no_yes)::float8 AS "noYes", sum(q.no_no)::float8 AS "noNo",
        sum(q.before_only)::float8 AS "beforeOnly", sum(q.after_only)::float8 AS "afterOnly"
      FROM output_version v
      JOIN output_question q ON q.version_id = v.id
      WHERE ${ownStanding(reader.viewer, ids, asAt)} AND ${firstYear} = ${lastYear}
      GROUP BY 1, 2, 3`,
  )
}

/** The financial year of a day: three months earlier, it is the calendar year. */
const firstYear = Prisma.sql`extract(year FROM v.held_from - interval '3 months')::int`
const lastYear = Prisma.sql`extract(year FROM (v.held_to - 1) - interval '3 months')::int`

function ownStanding(viewer: Viewer | null, ids: readonly string[], asAt: Date | null): Prisma.Sql {
  const own = maySeeRecords(viewer) ? Prisma.sql`v.unit_code = ${viewer.unitCode}` : Prisma.sql`FALSE`
  return Prisma.sql`v.programme_id = ANY (${[...ids]}::uuid[]) AND ${own} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn`
}
