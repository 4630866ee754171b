import { Controller } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import { SingleDay } from '../forms/SingleDay.tsx'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { useFindGroups } from '../targets/findGroups.ts'
import type { DecisionForm } from './decisionForm.ts'
import { decisionLabels, decisionStateWords } from './decisionWords.ts'

interface DecisionFieldsProps {
  form: UseFormReturn<DecisionForm, unknown, DecisionForm>
  problems: readonly Problem[]
}

interface WhatWasDecidedProps extends DecisionFieldsProps {
  /** Not where it is about a request, or about a group that the unit has handed over. */
  isGroupAsked: boolean
  /** A decision is recorded as open or noted; what became of it is known later. */
  isStateAsked: boolean
}

/** What is asked of a decision: what it was, of which group, and who does what by when. */
export function DecisionFields({ form, problems, isGroupAsked, isStateAsked }: WhatWasDecidedProps) {
  const error = (field: string) => problemOf(problems, field)
  const findGroups = useFindGroups()
  const isToDo = form.watch('isToDo') === 'yes'
  return (
    <>
      {isGroupAsked ? (
        <Controller
          control={form.control}
          name="ocg"
          render={({ field }) => (
            <CodeCombobox
              id="ocg"
              label={`${decisionLabels.ocg} (optional)`}
              hint="Type the beginning of its alias or URN, then choose from the list."
              error={error('ocg')}
              value={field.value}
              onChange={field.onChange}
              search={findGroups}
            />
          )}
        />
      ) : null}
      <TextArea id="decision" label={decisionLabels.decision} hint="In a sentence or two, up to 500 characters. No names of people." rows={3} error={error('decision')} {...form.register('decision')} />
      <RadioGroup
        id="isToDo"
        label={decisionLabels.isToDo}
        options={[
          { value: 'no', text: 'No', note: 'It is noted. A group that it is about is looked at again in the next meeting.' },
          { value: 'yes', text: 'Yes', note: 'A post does it by a day, and the next meeting sees what became of it.' },
        ]}
        error={error('isToDo')}
        button={form.register('isToDo')}
      />
      {isToDo ? (
        <>
          <TextField id="owner" label={decisionLabels.owner} hint="A post by role and unit or force, like SIO, EMSOU. Never a name." error={error('owner')} {...form.register('owner')} />
          <SingleDay control={form.control} name="dueOn" label={decisionLabels.dueOn} problems={problems} />
          {isStateAsked ? <DecisionStateFields form={form} problems={problems} states={['OPEN', 'DONE', 'DROPPED']} /> : null}
        </>
      ) : null}
    </>
  )
}

interface DecisionStateFieldsProps extends DecisionFieldsProps {
  states: readonly DecisionForm['state'][]
}

/** What became of it, and on which day. */
export function DecisionStateFields({ form, problems, states }: DecisionStateFieldsProps) {
  const isOpen = form.watch('state') === 'OPEN'
  return (
    <>
      <RadioGroup
        id="state"
        label={decisionLabels.state}
        options={states.map((value) => ({ value, text: decisionStateWords[value] }))}
        error={problemOf(problems, 'state')}
        button={form.register('state')}
        isInline
      />
      {isOpen ? null : <SingleDay control={form.control} name="closedOn" label={decisionLabels.closedOn} problems={problems} />}
    </>
  )
}
