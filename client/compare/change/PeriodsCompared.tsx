import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { returnsInCell } from '../../charts/returnsInCell.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { RefusalNotice } from '../../measures/RefusalNotice.tsx'
import { Failed } from '../../parts/Failed.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { FigureDefinition } from '../FigureDefinition.tsx'
import { twoPeriodsDefinition } from './changeDefinitions.ts'
import type { ChangeFacts } from './changeDocument.ts'
import { comparedPeriodsTable } from './comparedPeriodsTable.ts'
import { periodComparisonDocument, type PeriodComparisonFacts } from './periodComparisonDocument.ts'
import { PeriodsForm, type TwoPeriods } from './PeriodsForm.tsx'

interface PeriodsComparedProps {
  change: ChangeFacts
  origin: FigureOrigin
  shown: TwoPeriods
  /** As asked; the answer may say another. */
  asked: { asAt: string | null; basis: ChangeFacts['basis'] | null }
  onChosen: (chosen: TwoPeriods) => void
}

/** One period beside another of the same series, as a ratio of daily rates with its interval. */
export function PeriodsCompared({ change, origin, shown, asked, onChosen }: PeriodsComparedProps) {
  const { unit, measure, strand } = change
  const { data, error, askAgain } = useAnswer({
    query: periodComparisonDocument, variables: { unit: unit?.code ?? null, measure, strand: strand?.code ?? null, ...shown, ...asked },
  })
  const result = data?.periodComparison
  return (
    <section className="lv-impact__section" aria-labelledby="compared">
      <h2 className="govuk-heading-m" id="compared">Two periods compared</h2>
      <PeriodsForm shown={shown} refused={result?.__typename === 'Refusal' ? result.problems : []} onChosen={onChosen} />
      {!result && !error && <Loading what="the two periods" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'PeriodComparison' && <Compared comparison={result} change={change} origin={origin} />}
    </section>
  )
}

function Compared({ comparison, change, origin }: { comparison: PeriodComparisonFacts; change: ChangeFacts; origin: FigureOrigin }) {
  const { earlier, later } = comparison
  const [first, last] = [earlier.period, later.period]
  return (
    <Figure
      code="two-periods"
      title={comparison.inWords.replace(/\.$/, '')}
      measure={`${change.measureInWords}, two periods`}
      origin={{
        ...origin, asAt: comparison.asAt, basis: comparison.basisInWords, returns: `${first.inWords}: ${returnsInCell(earlier.returnsInWords)}; ${last.inWords}: ${returnsInCell(later.returnsInWords)}`,
        period: { code: `${first.code}-${last.code}`, inWords: `${first.inWords} and ${last.inWords}`, from: first.from, lastDay: last.lastDay },
      }}
      table={comparedPeriodsTable(comparison)}
      howToRead="Each count with how wide chance alone is. The ratio is of daily rates, so that periods of different length can be compared, with its exact 95% interval: where that holds 1, chance alone could make the difference. It does not say what the change came from."
      foot={<FigureDefinition {...twoPeriodsDefinition(change)} />}
    />
  )
}
