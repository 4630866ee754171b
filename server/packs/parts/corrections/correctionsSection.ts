import { inThousands } from '../../../facts/inThousands.ts'
import { joinInWords } from '../../../facts/joinInWords.ts'
import { basisNames } from '../../../measures/basis.ts'
import { momentInWords } from '../../../periods/momentInWords.ts'
import type { PackBefore } from '../../packAsking.ts'
import type { PackFinding, PackSection, PackTable } from '../../packContent.ts'
import { allUnits } from '../compare/namesOfRows.ts'
import { correctedCode, type CorrectedFigure, correctedTable } from './correctedFigures.ts'
import { publishedCode } from './publishedSince.ts'
import type { ReturnsSince } from './returnsSince.ts'

/** What has become of the counts of the pack before: those that stand differently, and units with more or fewer returns; or why they are not compared. */
export type SinceBefore = { corrected: readonly CorrectedFigure[]; gaveNone: boolean; returns: readonly ReturnsSince[] } | { whyNot: string }

/** Corrections of published figures since; null where none could be. */
export type PublishedSince = { table: PackTable; mayLack: boolean } | null

type Facts = {
  before: Pick<PackBefore, 'number' | 'asked' | 'period'>
  /** Which of the earlier packs it is. */
  why: string
  counts: SinceBefore
  published: PublishedSince
}

const code = 'corrections'

/** There is no pack to compare with. */
export const withoutPackBefore: PackSection = {
  code,
  title: 'Corrected since the pack before',
  paragraphs: ['No pack with a lower number is as at an earlier moment: there is none from which a figure could stand differently, and none since which corrections of published figures could be told.'],
  findings: [], charts: [], tables: [],
}

/**
 * What was said in the pack before and stands differently now, and which published figures were corrected since.
 *
 * Checked in: test/unit/packs/parts/corrections.test.ts.
 */
export function correctionsSection({ before, why, counts, published }: Facts): PackSection {
  const { number, asked, period } = before
  const { corrected, gaveNone, returns } = 'whyNot' in counts ? { corrected: [], gaveNone: false, returns: [] } : counts
  const rows = published?.table.rows.length ?? 0
  return {
    code,
    title: `Corrected ${returns.length > 0 ? 'or come in ' : ''}since pack ${number}`,
    paragraphs: [
      `Pack ${number} was of ${period.inWords}, ${basisNames[asked.basis].toLowerCase()}${asked.fillGaps ? ' with what is missing filled with what is recorded' : ''}, as at ${momentInWords(asked.asAt)}. ${why}`,
      ...('whyNot' in counts ? [counts.whyNot] : []),
      ...(gaveNone ? [`Pack ${number} gave no count by grade: it had no figures for its period.`] : []),
      ...('corrected' in counts && !gaveNone && corrected.length === 0 ? [`Every count by grade that pack ${number} gave stands as it gave it.`] : []),
      ...(published && rows === 0 ? [`No correction of a published figure was accepted since pack ${number}.`] : []),
      ...(published?.mayLack ? ['Only the newest 500 corrections of published figures are read: older ones since then stand with their editions.'] : []),
    ],
    findings: [...returnsFindings(returns, corrected, before), ...correctedFindings(corrected.filter(({ unit }) => !isOfReturns(unit, returns)), before), ...(rows > 0 ? [{ sentence: `${countOf(rows, 'correction')} of published figures ${rows === 1 ? 'was' : 'were'} accepted since pack ${number}.`, table: publishedCode }] : [])],
    charts: [],
    tables: [...(corrected.length > 0 ? [correctedTable(corrected, { pack: number, period: period.inWords })] : []), ...(published && rows > 0 ? [published.table] : [])],
  }
}

/** Units with more or fewer returns than then, and how many of their counts stand differently: these are of other months, and no corrections. */
function returnsFindings(returns: readonly ReturnsSince[], corrected: readonly CorrectedFigure[], { number }: Facts['before']): PackFinding[] {
  const table = corrected.length > 0 ? correctedCode : null
  const countsOf = (unit: string) => corrected.filter((one) => one.unit === unit).length
  const ofUnits = returns.map(({ unit, more }): PackFinding => {
    const are = `${countOf(Math.abs(more), more > 0 ? 'more return' : 'fewer return')} ${Math.abs(more) === 1 ? 'is' : 'are'} there than in pack ${number}`
    return { sentence: `${unit}: ${are}. ${countOf(countsOf(unit), 'count')} by grade of it ${countsOf(unit) === 1 ? 'differs' : 'differ'}.`, table }
  })
  const ofAll = countsOf(allUnits)
  return returns.length === 0 || ofAll === 0 ? ofUnits : [...ofUnits, { sentence: `${countOf(ofAll, 'count')} by grade of all units together ${ofAll === 1 ? 'differs' : 'differ'} from pack ${number}: ${ofAll === 1 ? 'it is' : 'they are'} of other returns.`, table }]
}

/** Whether its counts are of other returns than then; so are those of all units together where any unit’s are. */
function isOfReturns(unit: string, returns: readonly ReturnsSince[]): boolean {
  return returns.some((one) => one.unit === unit) || (unit === allUnits && returns.length > 0)
}

function correctedFindings(corrected: readonly CorrectedFigure[], { number, period }: Facts['before']): PackFinding[] {
  if (corrected.length === 0) return []
  const rows = joinInWords([...new Set(corrected.map(({ unit }) => (unit === allUnits ? 'all units together' : unit)))], 'and')
  const stand = corrected.length === 1 ? 'stands' : 'stand'
  return [{ sentence: `${countOf(corrected.length, 'count')} by grade of ${period.inWords} ${stand} differently from pack ${number}: of ${rows}.`, table: correctedCode }]
}

function countOf(count: number, one: string): string {
  return `${inThousands(count)} ${count === 1 ? one : `${one}s`}`
}
