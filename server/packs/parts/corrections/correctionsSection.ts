import { inThousands } from '../../../facts/inThousands.ts'
import { joinInWords } from '../../../facts/joinInWords.ts'
import { basisNames } from '../../../measures/basis.ts'
import { momentInWords } from '../../../periods/momentInWords.ts'
import type { PackBefore } from '../../packAsking.ts'
import type { PackFinding, PackSection, PackTable } from '../../packContent.ts'
import { allUnits } from '../compare/namesOfRows.ts'
import { correctedCode, type CorrectedFigure, correctedTable } from './correctedFigures.ts'
import { publishedCode } from './publishedSince.ts'

/** What has become of the counts of the pack before: those that stand differently, or why they are not compared. */
export type SinceBefore = { corrected: readonly CorrectedFigure[] } | { whyNot: string }

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
export const ofFirstPack: PackSection = {
  code,
  title: 'Corrected since the pack before',
  paragraphs: ['This is the first pack: there is none before it from which a figure could stand differently. Corrections of published figures are told from the next pack on.'],
  findings: [], charts: [], tables: [],
}

/**
 * What was said in the pack before and stands differently now, and which published figures were corrected since.
 *
 * Checked in: test/unit/packs/parts/corrections.test.ts.
 */
export function correctionsSection({ before, why, counts, published }: Facts): PackSection {
  const { number, asked, period } = before
  const corrected = 'whyNot' in counts ? [] : counts.corrected
  const rows = published?.table.rows.length ?? 0
  return {
    code,
    title: `Corrected since pack ${number}`,
    paragraphs: [
      `Pack ${number} was of ${period.inWords}, ${basisNames[asked.basis].toLowerCase()}${asked.fillGaps ? ' with what is missing filled with what is recorded' : ''}, as at ${momentInWords(asked.asAt)}. ${why}`,
      ...('whyNot' in counts ? [counts.whyNot] : []),
      ...('corrected' in counts && corrected.length === 0 ? [`Every count by grade that pack ${number} gave stands as it gave it.`] : []),
      ...(published && rows === 0 ? [`No correction of a published figure was accepted since pack ${number}.`] : []),
      ...(published?.mayLack ? ['Only the newest 500 corrections of published figures are read: older ones since then stand with their editions.'] : []),
    ],
    findings: [...correctedFindings(corrected, before), ...(rows > 0 ? [{ sentence: `${countOf(rows, 'correction')} of published figures ${rows === 1 ? 'was' : 'were'} accepted since pack ${number}.`, table: publishedCode }] : [])],
    charts: [],
    tables: [...(corrected.length > 0 ? [correctedTable(corrected, { pack: number, period: period.inWords })] : []), ...(published && rows > 0 ? [published.table] : [])],
  }
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
