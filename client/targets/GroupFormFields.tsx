import type { FormEventHandler, ReactNode } from 'react'
import { Controller } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import { useViewer } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { GroupForm } from './groupForm.ts'
import { statusWords } from './groupWords.ts'

interface GroupFormFieldsProps {
  form: UseFormReturn<GroupForm>
  lists: ReferenceLists
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  verb: string
  children?: ReactNode
}

export function GroupFormFields({ form, lists, submission, onSubmit, verb, children }: GroupFormFieldsProps) {
  const unitCode = useViewer().unit?.code
  const { problems, attempt, isSending } = submission
  const error = (field: string) => problemOf(problems, field, true)
  return (
    <form className="lv-form" onSubmit={onSubmit} noValidate autoComplete="off">
      <ErrorSummary problems={problems} attempt={attempt} />
      {children}
      <TextField
        id="alias"
        label="Alias"
        hint="Neutral: no names of people, places they live or nicknames."
        width={20}
        error={error('alias')}
        {...form.register('alias')}
      />
      <TextField
        id="urn"
        label="URN (optional)"
        hint="Leave empty until the group has one."
        width={20}
        error={error('urn')}
        {...form.register('urn')}
      />
      <CheckboxGroup
        id="isUrnProvisional"
        label="State of the URN"
        options={[{ value: 'yes', text: 'It is provisional' }]}
        error={error('isUrnProvisional')}
        box={form.register('isUrnProvisional')}
      />
      <RadioGroup
        id="status"
        label="Status"
        options={Object.entries(statusWords).map(([value, text]) => ({ value, text }))}
        error={error('status')}
        button={form.register('status')}
      />
      <Select
        id="owningForce"
        label="Owning force (optional)"
        noneText="Not known"
        options={forceOptions(lists, unitCode)}
        error={error('owningForce')}
        {...form.register('owningForce')}
      />
      <Controller
        control={form.control}
        name="mappedOn"
        render={({ field }) => (
          <DayRangeField
            id="mappedOn"
            label="Day mapped (optional)"
            hint="For example, 27 3 2026. A whole date can be pasted."
            isSingle
            error={error('mappedOn')}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <CheckboxGroup
        id="threats"
        label="Threats"
        options={optionsOf(lists.threats)}
        error={error('threats')}
        box={form.register('threats')}
        isWide
      />
      <Button type="submit" disabled={isSending}>
        {isSending ? 'Sending…' : verb}
      </Button>
    </form>
  )
}
