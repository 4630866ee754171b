import { Controller } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import { useViewer } from '../layout/viewer.ts'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import type { Choice } from '../parts/choice.ts'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { firstDay } from '../periods/firstDay.ts'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { validOn } from '../units/validOn.ts'
import type { GroupForm } from './groupForm.ts'
import { groupLabels } from './groupLabels.ts'
import { statusWords, taskingLevelWords } from './groupWords.ts'
import { SameAlias } from './SameAlias.tsx'

interface GroupQuestionsProps {
  form: UseFormReturn<GroupForm>
  lists: ReferenceLists
  errorOf: (field: string) => string | undefined
  /** Before the ids of the fields, where they stand inside another form. */
  within?: string
  /** Only what a new group needs; the day on which it was mapped can be added by a correction. */
  isShort?: boolean
  /** Whether it may be mapped already, and its status is asked: later, that is recorded in spells. */
  isNew?: boolean
  /** Where a group is being chosen: takes one that is mapped in place of a new one. */
  onChoose?: (group: Choice) => void
}

const optionsIn = (words: Record<string, string>) => Object.entries(words).map(([value, text]) => ({ value, text }))

/** What is asked of a group, on its own page and inside the form of a disruption. */
export function GroupQuestions({ form, lists, errorOf, within = '', isShort = false, isNew = false, onChoose }: GroupQuestionsProps) {
  const unitCode = useViewer().unit?.code
  const threats = validOn(lists.threats, firstDay(form.watch('mappedOn')), form.watch('threats'))
  return (
    <>
      <TextField
        id={`${within}alias`}
        label={groupLabels.alias}
        hint="Neutral: no names of people, places they live or nicknames."
        width={20}
        error={errorOf('alias')}
        {...form.register('alias')}
      />
      {isNew ? <SameAlias form={form} error={errorOf('anotherOf')} within={within} onChoose={onChoose} /> : null}
      <TextField
        id={`${within}urn`}
        label={`${groupLabels.urn} (optional)`}
        hint="Leave empty until the group has one."
        width={20}
        error={errorOf('urn')}
        {...form.register('urn')}
      />
      <CheckboxGroup
        id={`${within}isUrnProvisional`}
        label="State of the URN"
        options={[{ value: 'yes', text: 'It is provisional' }]}
        error={errorOf('isUrnProvisional')}
        box={form.register('isUrnProvisional')}
      />
      {isNew ? (
        <RadioGroup
          id={`${within}status`}
          label={groupLabels.status}
          options={optionsIn(statusWords)}
          error={errorOf('status')}
          button={form.register('status')}
          isInline={isShort}
        />
      ) : null}
      <Select
        id={`${within}owningForce`}
        label={`${groupLabels.owningForce} (optional)`}
        noneText="Not known"
        options={forceOptions(lists, unitCode)}
        error={errorOf('owningForce')}
        {...form.register('owningForce')}
      />
      {isShort ? null : (
        <>
          <Select
            id={`${within}taskingLevel`}
            label={`${groupLabels.taskingLevel} (optional)`}
            noneText="Not set"
            options={optionsIn(taskingLevelWords)}
            error={errorOf('taskingLevel')}
            {...form.register('taskingLevel')}
          />
          <Select
            id={`${within}sioUnit`}
            label={`${groupLabels.sioUnit} (optional)`}
            hint="The unit that provides the senior investigating officer."
            noneText="Not escalated"
            options={optionsOf(lists.units)}
            error={errorOf('sioUnit')}
            {...form.register('sioUnit')}
          />
        </>
      )}
      {isShort ? null : (
        <Controller
          control={form.control}
          name="mappedOn"
          render={({ field }) => (
            <DayRangeField
              id={`${within}mappedOn`}
              label={`${groupLabels.mappedOn} (optional)`}
              hint="For example, 27 3 2026. A whole date can be pasted."
              isSingle
              errorOf={(place) => errorOf(`mappedOn${place}`)}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
      <CheckboxGroup
        id={`${within}threats`}
        label={groupLabels.threats}
        options={optionsOf(threats)}
        error={errorOf('threats')}
        box={form.register('threats')}
        isWide
      />
    </>
  )
}
