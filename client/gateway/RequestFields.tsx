import { Controller } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import { SingleDay } from '../forms/SingleDay.tsx'
import { useViewer } from '../layout/viewer.ts'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { useFindGroups } from '../targets/findGroups.ts'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { RequestForm } from './requestForm.ts'
import { requestLabels } from './requestWords.ts'

interface RequestFieldsProps {
  form: UseFormReturn<RequestForm, unknown, RequestForm>
  lists: ReferenceLists
  problems: readonly Problem[]
  /** Not where it concerns a group that the unit has handed over since: that stays. */
  isGroupAsked?: boolean
}

/** What is asked of a request. */
export function RequestFields({ form, lists, problems, isGroupAsked = true }: RequestFieldsProps) {
  const viewer = useViewer()
  const findGroups = useFindGroups()
  const error = (field: string) => problemOf(problems, field)
  return (
    <>
      <Select id="force" label={requestLabels.force} noneText="Choose a force" options={forceOptions(lists, viewer.unit?.code)} error={error('force')} {...form.register('force')} />
      <TextArea id="helpAsked" label={requestLabels.helpAsked} hint="In a sentence or two. No names of people." rows={3} error={error('helpAsked')} {...form.register('helpAsked')} />
      <SingleDay control={form.control} name="receivedOn" label={requestLabels.receivedOn} problems={problems} />
      <SingleDay control={form.control} name="wantedBy" label={`${requestLabels.wantedBy} (optional)`} problems={problems} />
      {isGroupAsked ? (
        <Controller
          control={form.control}
          name="ocg"
          render={({ field }) => (
            <CodeCombobox
              id="ocg"
              label={`${requestLabels.ocg} (optional)`}
              hint="One that your unit holds. Type the beginning of its alias or URN, then choose from the list."
              error={error('ocg')}
              value={field.value}
              onChange={field.onChange}
              search={findGroups}
            />
          )}
        />
      ) : null}
      <Select id="threat" label={`${requestLabels.threat} (optional)`} noneText="None named" options={optionsOf(lists.threats)} error={error('threat')} {...form.register('threat')} />
      <TextField id="forceReference" label={`${requestLabels.forceReference} (optional)`} width={20} error={error('forceReference')} {...form.register('forceReference')} />
    </>
  )
}
