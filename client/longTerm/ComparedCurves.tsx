import { Fragment } from 'react'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { SequenceSelection } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import { comparisonDocument, type ComparisonFacts } from './comparisonDocument.ts'
import { CurveFigure } from './CurveFigure.tsx'
import { curveTitle } from './curveTitle.ts'
import { recoveryHowToRead, recoveryWords } from './curveWords.ts'
import type { LastingSearch } from './lastingSearch.ts'
import { selectionInWords } from './selectionInWords.ts'
import type { SequenceSearch } from './sequenceSearch.ts'
import { SequencesLink } from './SequencesLink.tsx'

interface ComparedCurvesProps {
  search: LastingSearch & { period: string }
  compared: { one: SequenceSelection; other: SequenceSelection }
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
}

export function ComparedCurves({ search, compared, origin, views, opens }: ComparedCurvesProps) {
  const { unit = null, force = null, period, asAt = null } = search
  const { lists } = useReferenceLists()
  const { data, error, askAgain } = useAnswer({ query: comparisonDocument, variables: { unit, force, period, asAt, ...compared } })
  const result = data?.recoveryComparison
  if (!result) return error ? <Failed error={error} askAgain={askAgain} /> : <Loading what="the comparison" />
  if (result.__typename === 'Refusal') return <RefusalNotice refusal={result} />
  const names = { one: selectionInWords(compared.one, lists), other: selectionInWords(compared.other, lists) }
  return <Comparison comparison={result} {...{ names, compared, origin, views, opens }} />
}

interface ComparisonProps extends Pick<ComparedCurvesProps, 'compared' | 'origin' | 'views' | 'opens'> {
  comparison: ComparisonFacts
  names: { one: string; other: string }
}

function Comparison({ comparison: { one, other, inBoth, inWords, caveats }, names, compared, origin, views, opens }: ComparisonProps) {
  const curves = [{ code: 'one', name: names.one, curve: one }, { code: 'other', name: names.other, curve: other }]
  const without = curves.filter(({ curve }) => curve.whyNone)
  const words = { had: 'recovered', to: 'to recovery' }
  return (
    <>
      <p className="govuk-body" role="status">{inWords}</p>
      {without.map(({ code, name, curve }) => <Empty key={code}><p className="govuk-body"><strong>{name}.</strong> {curve.whyNone}</p></Empty>)}
      {without.length < curves.length && (
        <CurveFigure code="compared" title={curves.filter(({ curve }) => !curve.whyNone).map(({ name, curve }) => `${name}: ${curveTitle(curve, words)}`).join('. ')}
          measure="Groups that fell after disruptions, by time to recovery, two groups of disruptions" curves={curves} words={recoveryWords}
          howToRead={recoveryHowToRead} origin={origin} views={views} caveats={[bothInWords(inBoth), ...caveats.filter((caveat) => !origin.caveats.includes(caveat))]} />
      )}
      {opens && (
        <p className="govuk-body">
          {([['one', names.one], ['other', names.other]] as const).map(([side, name], index) => (
            <Fragment key={side}>
              {index > 0 && ' · '}
              <SequencesLink search={{ ...opens, ...sequencesOf(compared[side]), outcomes: ['FELL', 'RECOVERED', 'STRONGER'] }} what="compared">Open {name}</SequencesLink>
            </Fragment>
          ))}
          : groups that fell or were last seen stronger, with those that match both.
        </p>
      )}
    </>
  )
}

function sequencesOf({ tactic, threat, grade }: SequenceSelection): Pick<SequenceSearch, 'tactic' | 'threat' | 'grade'> {
  return { ...(tactic ? { tactic } : {}), ...(threat ? { threat } : {}), ...(grade ? { grade } : {}) }
}

function bothInWords(inBoth: number | null | undefined): string {
  if (typeof inBoth !== 'number') return 'Too few sequences match both to say how many; they stand in neither curve.'
  return `${countOf(inBoth, 'sequence')} ${inBoth === 1 ? 'matches' : 'match'} both and ${inBoth === 1 ? 'stands' : 'stand'} in neither curve.`
}
