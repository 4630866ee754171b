import type { WholeReturnFigureFragment, WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { EnteredFigure } from './EnteredFigure.tsx'
import { FigureHeading } from './FigureHeading.tsx'
import { FigureTable } from './FigureTable.tsx'
import { NilBox } from './NilBox.tsx'
import { sectionWords } from './returnSections.ts'
import { nothingInWords } from './returnWords.ts'
import { placeOf } from './stated.ts'
import type { ReturnForm } from './useReturnForm.ts'

interface ReturnSectionViewProps {
  section: WholeReturnFigureFragment['section']
  shown: WholeReturnFragment
  /** Where the viewer states what is entered; none where they only read. */
  form: ReturnForm | null
  opensRecords: boolean
}

/** Figures with many parts, which are read when somebody asks for them. */
const isBreakdown = ({ code }: WholeReturnFigureFragment) => code.startsWith('DISRUPTIONS_BY_')

/** One part of a return, with its figures in their order. */
export function ReturnSectionView({ section, shown, form, opensRecords }: ReturnSectionViewProps) {
  const figures = shown.figures.filter((figure) => figure.section === section)
  if (figures.length === 0) return null
  return (
    <section aria-labelledby={`part-${section}`}>
      <h2 className="govuk-heading-m" id={`part-${section}`} tabIndex={-1}>{sectionWords[section]}</h2>
      {figures.map((figure) =>
        form && figure.source === 'ENTERED' ? (
          <EnteredFigure key={figure.code} figure={figure} shown={shown} form={form} />
        ) : isBreakdown(figure) ? (
          <details key={figure.code} className="govuk-details">
            <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{figure.name}</span></summary>
            <ReadFigure figure={figure} shown={shown} form={form} opensRecords={opensRecords} />
          </details>
        ) : (
          <ReadFigure key={figure.code} figure={figure} shown={shown} form={form} opensRecords={opensRecords} />
        ),
      )}
    </section>
  )
}

type ReadFigureProps = Omit<ReturnSectionViewProps, 'section'> & { figure: WholeReturnFigureFragment }

/** A figure that is read here: computed from records, or stated before. */
function ReadFigure({ figure, shown, form, opensRecords }: ReadFigureProps) {
  const { code, source, isNil, mayBeNil, cells } = figure
  const isEmpty = cells.every(({ quantity }) => !quantity)
  return (
    <div className="lv-return__figure">
      <FigureHeading figure={figure} />
      {cells.length > 0 ? (
        <FigureTable
          figure={figure}
          unit={shown.unit.code}
          period={shown.period.code}
          asAt={shown.isFrozen ? shown.figuresAsAt : undefined}
          opensRecords={opensRecords}
          mayAsk={shown.mayDo.includes('QUERY')}
        />
      ) : (
        <p className="govuk-body">{nothingInWords(figure)}</p>
      )}
      {isNil && cells.length > 0 ? <p className="govuk-body">Stated as nil.</p> : null}
      {form && source === 'COMPUTED' && mayBeNil && (isEmpty || isNil || form.at(placeOf(code, '')).isNil) ? (
        <NilBox place={placeOf(code, '')} form={form} words="Nil: nothing to report" />
      ) : null}
    </div>
  )
}
