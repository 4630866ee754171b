import { Figure } from '../../charts/Figure.tsx'
import { textOf, type ChartColumn, type ChartRow } from '../../charts/chartTable.ts'
import { cellInWords } from '../../charts/cellInWords.ts'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { XmrChart } from '../../charts/XmrChart.tsx'
import type { FigureViews } from '../../measures/figureViews.ts'
import { recordsSearch, type FiguresShown } from '../../measures/recordsSearch.ts'
import { RecordsLink } from '../../measures/RecordsLink.tsx'
import { countOf, inSentence } from '../../parts/numberInWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import { changeDefinition } from './changeDefinitions.ts'
import type { ChangeFacts } from './changeDocument.ts'
import { changeMarkNotes, changeMarks } from './changeMarks.ts'
import { changeTable } from './changeTable.ts'
import { changeTitle } from './changeTitle.ts'
import { changeRuleWords, recordsColumnOf } from './changeWords.ts'
import { isNoneOfAny } from './isNoneOfAny.ts'

interface ChangeFigureProps {
  change: ChangeFacts
  origin: FigureOrigin
  views: FigureViews
  /** How the records open; null for those who may not open them. */
  opens: Omit<FiguresShown, 'period'> | null
}

/** The counts as an XmR chart, its table and file. */
export function ChangeFigure({ change, origin, views, opens }: ChangeFigureProps) {
  const { measureInWords, grain } = change
  const table = changeTable(change)
  const title = changeTitle(change)
  const marks = changeMarks(change)
  const by = grain === 'MONTH' ? 'month' : 'quarter'
  return (
    <Figure
      code="change"
      title={title}
      measure={`${measureInWords}, by ${by}`}
      origin={origin}
      table={table}
      chart={isNoneOfAny(change.points) ? undefined : <XmrChart table={table} breaks={marks} ruleWords={changeRuleWords} title={title} />}
      view={views.viewOf('change')}
      onView={(view) => views.show('change', view)}
      howToRead={`Each point is the count of one ${by}, named by its first month. The line across the middle is the mean; between the two limits a series like this lies by itself. A point or run that is unlike that is a special cause: it has a shape and a number, and the list below says what was found. It does not say why.`}
      caveats={[...changeMarkNotes(marks, change), ...missingNote(change), ...withoutLimits(change)]}
      openCell={opens ? (row, column) => openCount(change, opens, row, column) : undefined}
      foot={<FigureDefinition {...changeDefinition(change)} />}
    />
  )
}

/** Which they are, the table says at each month. */
function missingNote({ gaps, points }: ChangeFacts): string[] {
  if (gaps.length === 0) return []
  const without = points.filter(({ missing }) => missing).length
  return [`${countOf(gaps.length, 'return')} ${gaps.length === 1 ? 'is' : 'are'} missing on this basis: ${without} of ${points.length} points have no count, which is not 0.`]
}

/** Why a phase has no limits; each of its rows says only that. */
function withoutLimits({ phases }: ChangeFacts): string[] {
  return phases.flatMap(({ from, whyNoLimits }) => (whyNoLimits ? [`No limits from ${dayInWords(from)}: ${inSentence(whyNoLimits).replace(/\.$/, '')}.`] : []))
}

function openCount({ measure, strand, measureInWords }: ChangeFacts, opens: Omit<FiguresShown, 'period'>, row: ChartRow, column: ChartColumn) {
  const cell = row[column.key]
  if (column.key !== 'value' || typeof cell !== 'number') return null
  const period = opens.asAt || opens.asTheyStand ? `${textOf(row, 'day')}..${textOf(row, 'lastDay')}` : textOf(row, 'code')
  const search = recordsSearch({ ...opens, period }, recordsColumnOf[measure], strand ? { strand: strand.code } : {})
  return search && <RecordsLink search={search} what={`${measureInWords}, ${textOf(row, 'period')}`}>{cellInWords(cell, column)}</RecordsLink>
}
