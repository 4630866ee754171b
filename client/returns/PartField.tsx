import type { WholeReturnFigureFragment } from '../graphql/generated/graphql.ts'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { problemOf } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { NilBox } from './NilBox.tsx'
import { placeOf } from './stated.ts'
import type { ReturnForm } from './useReturnForm.ts'

interface PartFieldProps {
  figure: WholeReturnFigureFragment
  cell: WholeReturnFigureFragment['cells'][number]
  choices: readonly { code: string; name: string }[]
  measuredIn: string
  form: ReturnForm
}

/** The figure that is stated as a day. */
const isDay = ({ code }: WholeReturnFigureFragment) => code === 'THREAT_ASSESSMENT'

/** One part of an entered figure: a number, a choice or a day; or nil. */
export function PartField({ figure, cell, choices, measuredIn, form }: PartFieldProps) {
  const place = placeOf(figure.code, cell.key)
  const { quantity, code, day, isNil } = form.at(place)
  const label = cell.name || figure.name
  const before = cell.lastPeriodInWords ? `Period before: ${cell.lastPeriodInWords}` : 'Period before: no return'
  const hint = cell.unusual ? `${before}. ${cell.unusual}` : before
  const errorOf = (part: string) => problemOf(form.problems, `${place}.${part}`) ?? problemOf(form.problems, place)
  return (
    <div className="lv-return__part">
      {isNil ? (
        <p className="govuk-body lv-return__nil-of">{label}: nil. <span className="lv-muted">{before}</span></p>
      ) : isDay(figure) ? (
        <DayRangeField
          id={`${place}.day`}
          label={label}
          hint={`${hint}. For example, 27 3 2026. A whole date can be pasted.`}
          isSingle
          errorOf={(part) => (part === '' ? errorOf('day') : undefined)}
          value={day}
          onChange={(next) => form.change(place, { day: next })}
        />
      ) : choices.length > 0 ? (
        <Select
          id={`${place}.code`}
          label={label}
          hint={hint}
          noneText="Choose"
          options={choices.map((choice) => ({ value: choice.code, text: choice.name }))}
          value={code}
          error={errorOf('code')}
          onChange={({ target }) => form.change(place, { code: target.value })}
        />
      ) : (
        <TextField
          id={`${place}.quantity`}
          label={label}
          hint={hint}
          width={10}
          inputMode="decimal"
          suffix={measuredIn}
          value={quantity}
          error={errorOf('quantity')}
          onChange={({ target }) => form.change(place, { quantity: target.value })}
        />
      )}
      {figure.mayBeNil ? <NilBox place={place} form={form} words={cell.key ? 'Nil' : 'Nil: nothing to report'} what={label} /> : null}
    </div>
  )
}
