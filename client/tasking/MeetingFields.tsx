import type { UseFormReturn } from 'react-hook-form'
import { SingleDay } from '../forms/SingleDay.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import type { MeetingForm } from './meetingForm.ts'
import { cycleWords, meetingLabels } from './taskingWords.ts'

interface MeetingFieldsProps {
  form: UseFormReturn<MeetingForm, unknown, MeetingForm>
  problems: readonly Problem[]
}

/** What is asked of a meeting. */
export function MeetingFields({ form, problems }: MeetingFieldsProps) {
  return (
    <>
      <SingleDay control={form.control} name="meetsOn" label={meetingLabels.meetsOn} problems={problems} />
      <RadioGroup
        id="cycle"
        label={meetingLabels.cycle}
        hint="The day of the next meeting is worked out from it."
        options={Object.entries(cycleWords).map(([value, text]) => ({ value, text }))}
        error={problemOf(problems, 'cycle')}
        button={form.register('cycle')}
      />
      <TextArea id="notes" label={`${meetingLabels.notes} (optional)`} hint="No names of people." rows={3} error={problemOf(problems, 'notes')} {...form.register('notes')} />
    </>
  )
}
