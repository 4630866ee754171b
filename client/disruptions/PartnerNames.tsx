import type { UseFormReturn } from 'react-hook-form'
import { FieldSet } from '../parts/Field.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import type { DisruptionForm } from './disruptionForm.ts'
import { disruptionLabels } from './disruptionLabels.ts'
import { hasLine, withLine, withoutLine } from './partnerLines.ts'

interface PartnerNamesProps {
  form: UseFormReturn<DisruptionForm>
  error: string | undefined
  /** In the unit's last records: a box for each puts it in and takes it out. */
  used: readonly string[]
}

/** Partner agencies, one a line, with those that the unit named last to be ticked instead of typed. */
export function PartnerNames({ form, error, used }: PartnerNamesProps) {
  const typed = form.watch('partnerNames')
  return (
    <>
      {used.length > 0 ? (
        <FieldSet id="used-partners" label="Partner agencies in your unit's last records (optional)">
          <div className="govuk-checkboxes govuk-checkboxes--small lv-columns">
            {used.map((name, index) => (
              <div key={name} className="govuk-checkboxes__item">
                <input
                  type="checkbox"
                  className="govuk-checkboxes__input"
                  id={`used-partners-${index}`}
                  checked={hasLine(typed, name)}
                  onChange={(event) => form.setValue('partnerNames', event.target.checked ? withLine(typed, name) : withoutLine(typed, name))}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`used-partners-${index}`}>{name}</label>
              </div>
            ))}
          </div>
        </FieldSet>
      ) : null}
      <TextArea
        id="partnerNames"
        label={`${disruptionLabels.partnerNames} (optional)`}
        hint="One on each line, like Border Force"
        rows={3}
        error={error}
        {...form.register('partnerNames')}
      />
    </>
  )
}
