import type { UseFormReturn } from 'react-hook-form'
import { SingleDay } from '../forms/SingleDay.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { PlanActionForm } from './planActionForm.ts'
import { planLabels, planStateWords } from './planWords.ts'

interface PlanActionFieldsProps {
  form: UseFormReturn<PlanActionForm, unknown, PlanActionForm>
  lists: ReferenceLists
  problems: readonly Problem[]
}

/** What is asked of a plan action. */
export function PlanActionFields({ form, lists, problems }: PlanActionFieldsProps) {
  const error = (field: string) => problemOf(problems, field)
  return (
    <>
      <TextArea id="action" label={planLabels.action} hint="No names of people." rows={3} error={error('action')} {...form.register('action')} />
      <RadioGroup id="strand" label={planLabels.strand} options={optionsOf(lists.strands)} error={error('strand')} button={form.register('strand')} isInline />
      <TextField id="owner" label={planLabels.owner} hint="A post by role and unit or force, like SIO, EMSOU. Never a name." error={error('owner')} {...form.register('owner')} />
      <SingleDay control={form.control} name="dueOn" label={planLabels.dueOn} problems={problems} />
      <PlanStateFields form={form} problems={problems} />
    </>
  )
}

/** Whether it is open, done or dropped, and since when. */
export function PlanStateFields({ form, problems }: Omit<PlanActionFieldsProps, 'lists'>) {
  const isOpen = form.watch('state') === 'OPEN'
  return (
    <>
      <RadioGroup
        id="state"
        label={planLabels.state}
        options={Object.entries(planStateWords).map(([value, text]) => ({ value, text }))}
        error={problemOf(problems, 'state')}
        button={form.register('state')}
        isInline
      />
      {isOpen ? null : <SingleDay control={form.control} name="closedOn" label={planLabels.closedOn} problems={problems} />}
    </>
  )
}
