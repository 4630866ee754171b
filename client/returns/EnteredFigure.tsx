import type { WholeReturnFigureFragment, WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { inSentence } from '../parts/numberInWords.ts'
import { problemOf } from '../parts/problem.ts'
import { TextArea } from '../parts/TextArea.tsx'
import { FigureHeading } from './FigureHeading.tsx'
import { NilBox } from './NilBox.tsx'
import { PartField } from './PartField.tsx'
import { placeOf } from './stated.ts'
import type { ReturnForm } from './useReturnForm.ts'

interface EnteredFigureProps {
  figure: WholeReturnFigureFragment
  shown: WholeReturnFragment
  form: ReturnForm
}

/** A figure that the unit states: each part, or nil as a whole, with what it was the period before beside it. */
export function EnteredFigure({ figure, shown, form }: EnteredFigureProps) {
  const { code, name, mayBeNil, cells, measuredIn } = figure
  const whole = placeOf(code, '')
  const hasParts = cells.some(({ key }) => key !== '')
  const choices = shown.definition.figures.find((asked) => asked.code === code)?.choices ?? []
  // Its word is asked for at the check, which stands above.
  const isNoteAskedFor = shown.checks.some(({ level, wordAbout, wordKey }) => level === 'WARNING' && wordAbout === code && wordKey === '')
  return (
    <div className="lv-return__figure">
      <FigureHeading figure={figure} isTyped />
      {hasParts && mayBeNil ? <NilBox place={whole} form={form} words="Nil: nothing to report" what={inSentence(name)} /> : null}
      {hasParts && form.at(whole).isNil ? null : (
        <div className="lv-return__parts">
          {cells.map((cell) => (
            <PartField key={cell.key} figure={figure} cell={cell} choices={choices} measuredIn={measuredIn} form={form} />
          ))}
        </div>
      )}
      {isNoteAskedFor ? null : (
        <TextArea
          id={`${whole}.note`}
          label={<>What is to be said of it (optional)<span className="govuk-visually-hidden">: {inSentence(name)}</span></>}
          rows={2}
          value={form.at(whole).note}
          error={problemOf(form.problems, `${whole}.note`)}
          onChange={({ target }) => form.change(whole, { note: target.value })}
        />
      )}
    </div>
  )
}
