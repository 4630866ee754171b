import { Link } from '@tanstack/react-router'
import { cellInWords } from '../charts/cellInWords.ts'
import { isMissing, textOf, type ChartColumn, type ChartRow } from '../charts/chartTable.ts'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { oneOf } from '../routing/searchValues.ts'
import { looselyDatedNote } from './looselyDatedNote.ts'
import type { SharedImpactFacts } from './networkImpactDocument.ts'
import { outputChangesRows } from './outputChangesRows.ts'
import { outputChangesTitle } from './outputChangesTitle.ts'
import { outputsRows } from './outputsRows.ts'
import { outputsTitle } from './outputsTitle.ts'
import type { FiguresShown } from './recordsSearch.ts'

const outputKinds = ['TALK', 'SURVEY', 'CAMPAIGN', 'TRAINING', 'EXERCISE'] as const

interface OutputsSectionProps {
  impact: Pick<SharedImpactFacts, 'outputs' | 'outputChanges' | 'outputsDatedTooLoosely'>
  origin: FigureOrigin
  opens: FiguresShown | null
}

/** Prevent, protect and prepare: reach, answers and change, three different things. */
export function OutputsSection({ impact, origin, opens }: OutputsSectionProps) {
  const { outputs, outputChanges } = impact
  const loose = looselyDatedNote(impact.outputsDatedTooLoosely, 'output')
  return (
    <section className="lv-impact__section" aria-labelledby="outputs">
      <h2 className="govuk-heading-m" id="outputs">Prevent, protect and prepare</h2>
      {outputs.length === 0 ? (
        <p className="govuk-body">No talks, surveys, campaigns, training or exercises recorded in this period. {loose.join(' ')}</p>
      ) : (
        <Figure
          code="outputs"
          title={outputsTitle(outputs)}
          measure="Outputs held, people reached, asked and answering"
          origin={origin}
          table={outputsRows(outputs)}
          openCell={opens ? (row, column) => openOutputs(opens, row, column) : undefined}
          howToRead="Reach is how many people were there: it is not effect. Asked and answered count questionnaires. “Nobody counted” and “not asked” mean that there is no number, not that it was none."
          caveats={loose}
        />
      )}
      {outputs.length > 0 && outputChanges.length > 0 && (
        <Figure
          code="output-changes"
          title={outputChangesTitle(outputChanges)}
          measure="Share saying yes before and after, among those who answered both times"
          origin={origin}
          table={outputChangesRows(outputChanges)}
          howToRead="Only people who answered before and after are compared; those who answered once are counted beside them. What people say they will do and what they report having done later are different things and are never added. A change followed the output; it need not come from it."
        />
      )}
    </section>
  )
}

/** The outputs of the row. */
function openOutputs(opens: FiguresShown, row: ChartRow, column: ChartColumn) {
  const cell = row[column.key]
  if (column.holds !== 'number' || cell === undefined || isMissing(cell)) return null
  const kind = oneOf({ kind: row['kindCode'] }, 'kind', outputKinds)
  return (
    <Link to="/outputs" search={{ period: opens.period, asAt: opens.asAt, kind, strand: textOf(row, 'strandCode') }} className="govuk-link" preload={false}>
      {cellInWords(cell, column)}
      <span className="govuk-visually-hidden"> {column.name}, {textOf(row, 'kind')}: open the records</span>
    </Link>
  )
}
