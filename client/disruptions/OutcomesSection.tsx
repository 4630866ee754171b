import { useFieldArray } from 'react-hook-form'
import { Button } from '../parts/Button.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { useRowsFocus } from '../parts/useRowsFocus.ts'
import { firstDay } from '../periods/firstDay.ts'
import { optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { validOn } from '../units/validOn.ts'
import { disruptionLabels } from './disruptionLabels.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'
import type { LastUsed } from './lastUsed.ts'

interface OutcomesSectionProps extends DisruptionSectionProps {
  lists: ReferenceLists
  lastUsed: LastUsed
}

/** Each outcome with its number and unit of measure; none is a good answer. */
export function OutcomesSection({ form, errorOf, lists, lastUsed }: OutcomesSectionProps) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'outcomes' })
  const outcomes = form.watch('outcomes')
  const removed = useRowsFocus({ count: fields.length, fieldOf: (index) => `outcomes.${index}.kind`, addId: 'outcomes-add' })
  const day = firstDay(form.watch('effect'))
  const unitsOf = (kind: string | undefined) => lists.outcomeKinds.find((each) => each.code === kind)?.units ?? []

  /** The unit of measure that was used last for this kind, else its first. */
  function chooseKind(index: number, kind: string) {
    const units = unitsOf(kind)
    const used = units.find((unit) => unit.code === lastUsed.measureUnits.get(kind))
    form.setValue(`outcomes.${index}.measureUnit`, used?.code ?? units[0]?.code ?? '')
  }

  return (
    <FormSection title={disruptionLabels.outcomes}>
      {errorOf('outcomes') ? <p className="govuk-error-message" id="outcomes-error">{errorOf('outcomes')}</p> : null}
      <p className="govuk-body" id="outcomes" tabIndex={-1}>Leave this empty when nothing can be counted yet; outcomes can be added by a correction.</p>
      {fields.map((field, index) => {
        const path = `outcomes.${index}` as const
        const kind = form.register(`${path}.kind`, { onChange: (event) => chooseKind(index, String(event.target.value)) })
        return (
          <fieldset key={field.id} className="govuk-fieldset">
            <legend className="govuk-visually-hidden">Outcome {index + 1}</legend>
            <div className="lv-row lv-row--outcome" id={path} tabIndex={-1}>
              <Select
                id={`${path}.kind`}
                label="Outcome"
                noneText="Choose"
                options={optionsOf(validOn(lists.outcomeKinds, day, [outcomes[index]?.kind ?? '']))}
                error={errorOf(`${path}.kind`) ?? errorOf(path)}
                {...kind}
              />
              <TextField
                id={`${path}.quantity`}
                label="Number"
                width={5}
                inputMode="decimal"
                error={errorOf(`${path}.quantity`)}
                {...form.register(`${path}.quantity`)}
              />
              <Select
                id={`${path}.measureUnit`}
                label="Unit of measure"
                options={optionsOf(unitsOf(outcomes[index]?.kind))}
                error={errorOf(`${path}.measureUnit`)}
                {...form.register(`${path}.measureUnit`)}
              />
              <Button kind="secondary" onClick={() => { removed(index); remove(index) }}>
                Remove<span className="govuk-visually-hidden"> outcome {index + 1}</span>
              </Button>
            </div>
          </fieldset>
        )
      })}
      <Button kind="secondary" id="outcomes-add" onClick={() => append({ kind: '', quantity: '', measureUnit: '' })}>
        Add an outcome
      </Button>
    </FormSection>
  )
}
