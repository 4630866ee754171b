import { cellInWords } from '../charts/cellInWords.ts'
import { textOf, type ChartColumn, type ChartRow } from '../charts/chartTable.ts'
import { Figure } from '../charts/Figure.tsx'
import type { Grade, SequenceOutcome } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { useFigureViews } from '../measures/figureViews.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { Empty } from '../parts/Empty.tsx'
import { CheckBacksLink } from './CheckBacksLink.tsx'
import { dimensionWords, effectRows } from './effectRows.ts'
import type { EffectTableFacts } from './effectTableDocument.ts'
import { effectTitle } from './effectTitle.ts'
import { HeldByRow } from './HeldByRow.tsx'
import { checkBacksAsked } from './heldOpening.ts'
import { HowLastingIsMade } from './HowLastingIsMade.tsx'
import { lastingOrigin } from './lastingPlace.ts'
import { measuredOutcomes } from './outcomeWords.ts'
import { OpensOrNot } from './OpensOrNot.tsx'
import { SequencesLink } from './SequencesLink.tsx'
import { WaitingNotice } from './WaitingNotice.tsx'

interface EffectTableFiguresProps {
  effects: EffectTableFacts
  asAt: string | undefined
}

/** Tactics, threats or grades side by side in their fixed order: associated with, never caused by. */
export function EffectTableFigures({ effects, asAt }: EffectTableFiguresProps) {
  const views = useFigureViews()
  const { inventedInWords } = useService()
  const { dimension, rows, period, caveats } = effects
  const origin = lastingOrigin(effects, { basis: 'As recorded', returns: 'A return does not freeze whether an effect lasted' }, inventedInWords ?? null)
  const opens = effects.mayOpenRecords ? { period: asAt ? `${period.from}..${period.lastDay}` : period.code, asAt } : null
  const table = effectRows(rows, dimension)
  const code = dimension.toLowerCase()
  return (
    <>
      <p className="lv-impact__place">{origin.place}</p>
      <WaitingNotice waiting={effects} />
      <p className="govuk-body">
        What each is associated with, not what it brought about: groups are not given tactics by chance. {overlapOf[dimension]} The order is fixed and
        says nothing of merit.
      </p>
      {rows.length === 0 ? <Empty><p className="govuk-body">No disruption of a group in this period. Choose another period above.</p></Empty> : (
        <section className="lv-impact__section" aria-labelledby="rows">
          <h2 className="govuk-heading-m" id="rows">What followed, by {dimensionWords[dimension].one.toLowerCase()}</h2>
          <Figure
            code={`lasting-by-${code}`}
            title={effectTitle(rows, dimension)}
            measure={`What followed disruptions of groups, by ${dimensionWords[dimension].one.toLowerCase()}`}
            origin={origin}
            table={table}
            howToRead="One row each, in the order of the list. Rows with too few sequences say so in place of numbers. In brackets how wide chance alone is: intervals that overlap need not be a difference. No median, and no upper limit of it, is given where too few were still followed: that is a rule of Longview. Recovered within a year takes into account that groups merge and split. A group made stronger is counted beside those that fell."
            openCell={opens ? (row, column) => openRow(opens, dimension, row, column) : undefined}
          />
          <HeldByRow code={code} table={table} origin={origin} views={views} />
        </section>
      )}
      <OpensOrNot mayOpenRecords={effects.mayOpenRecords} />
      <HowLastingIsMade settings={effects.settings} caveats={caveats} />
    </>
  )
}

const overlapOf: Record<EffectTableFacts['dimension'], string> = {
  TACTIC: 'A sequence stands in the rows of the tactics of its first disruption: with two it counts in both, so rows add up to more than the whole.',
  THREAT: 'A sequence stands in the rows of the threats of its first disruption: with two it counts in both, so rows add up to more than the whole.',
  GRADE: 'A sequence stands in the row of the grade of its first disruption.',
}

/** What became of the groups that a column counts, or from which it is made. */
const outcomesOf: Readonly<Record<string, readonly SequenceOutcome[] | 'any'>> = {
  sequences: 'any', measured: measuredOutcomes, fell: ['FELL', 'RECOVERED'], stronger: ['STRONGER'], relief: measuredOutcomes,
}

function openRow(opens: FiguresShown, dimension: EffectTableFacts['dimension'], row: ChartRow, column: ChartColumn) {
  const cell = row[column.key]
  if (typeof cell !== 'number' || cell === 0) return null
  const code = textOf(row, 'code')
  const under = dimension === 'TACTIC' ? { tactic: code } : dimension === 'THREAT' ? { threat: code } : { grade: code as Grade }
  const what = `${column.name}, ${textOf(row, 'name')}`
  const outcomes = outcomesOf[column.key]
  if (outcomes) {
    const search = { ...opens, ...under, ...(outcomes === 'any' ? {} : { outcomes: [...outcomes] }) }
    return <SequencesLink search={search} what={what}>{cellInWords(cell, column)}</SequencesLink>
  }
  if (column.key !== 'heldOf') return null
  const asked = { ...checkBacksAsked(opens, 'answered', Number(textOf(row, 'heldMonths'))), ...under }
  return <CheckBacksLink asked={asked} what={what}>{cellInWords(cell, column)}</CheckBacksLink>
}
