import { FieldNotes } from '../parts/Field.tsx'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import type { TypedFigure } from './definitionForm.ts'

interface FiguresToAskProps {
  figures: readonly TypedFigure[]
  error: string | undefined
  onChange: (figures: TypedFigure[]) => void
}

/** Which figures are asked, which of them may be nil, and which need a word when they are unlike the periods before. */
export function FiguresToAsk({ figures, error, onChange }: FiguresToAskProps) {
  const box = (key: 'isAsked' | 'mayBeNil' | 'asksNote', heading: string): Column<TypedFigure> => ({
    key,
    heading,
    cell: (figure) => (
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id={`figures.${figure.code}.${key}`}
            checked={figure[key]}
            disabled={key !== 'isAsked' && !figure.isAsked}
            onChange={({ target }) => onChange(figures.map((one) => (one.code === figure.code ? { ...one, [key]: target.checked } : one)))}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={`figures.${figure.code}.${key}`}>
            <span className="govuk-visually-hidden">{heading}: {figure.name}</span>
          </label>
        </div>
      </div>
    ),
  })
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'} id="figures" tabIndex={-1}>
      <FieldNotes id="figures" error={error} />
      <Table
        caption="Figures that are asked"
        name="Figures that are asked"
        columns={[
          { key: 'name', heading: 'Figure', isRowHeading: true, cell: ({ name }) => name },
          box('isAsked', 'Is asked'),
          box('mayBeNil', 'May be nil'),
          box('asksNote', 'Needs a word when it is unlike before'),
        ]}
        rows={figures}
        rowKey={({ code }) => code}
      />
    </div>
  )
}
