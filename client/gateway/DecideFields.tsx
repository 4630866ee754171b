import type { UseFormReturn } from 'react-hook-form'
import { SingleDay } from '../forms/SingleDay.tsx'
import type { GatewayState } from '../graphql/generated/graphql.ts'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { isBlank, typedDays } from '../periods/typedDays.ts'
import { meetingOptions } from '../taskingDecisions/heldMeetings.ts'
import { isReasonNeeded } from './decideForm.ts'
import type { DecideForm } from './decideForm.ts'
import { betweenMeetings, decideLabels, gatewayStateWords } from './requestWords.ts'

interface DecideFieldsProps {
  form: UseFormReturn<DecideForm, unknown, DecideForm>
  /** The state that stands. */
  standing: GatewayState
  /** Held ones, newest first. */
  meetings: readonly { id: string; meetsOn: string }[]
  problems: readonly Problem[]
}

const notes: Record<GatewayState, string> = {
  ACCEPTED: 'The unit helps: somebody leads it, and it begins by a day.',
  DEFERRED: 'A later meeting decides. It stands on its agenda.',
  DECLINED: 'The unit does not help.',
  WAITING: 'The decision is taken back, and the request waits again.',
}

/** What was decided, first; what else is asked hangs on that. */
export function DecideFields({ form, standing, meetings, problems }: DecideFieldsProps) {
  const error = (field: string) => problemOf(problems, field)
  const state = form.watch('state')
  const states: GatewayState[] = ['ACCEPTED', 'DECLINED', 'DEFERRED', ...(standing === 'WAITING' ? [] : ['WAITING' as const])]
  const isDecided = state !== '' && state !== 'WAITING'

  /** A meeting decides on its day, until somebody says otherwise. */
  function takeDayOf(id: string) {
    const chosen = meetings.find((meeting) => meeting.id === id)
    const days = form.getValues('decidedOn')
    const isOfMeeting = meetings.some(({ meetsOn }) => JSON.stringify(typedDays(meetsOn)) === JSON.stringify(days))
    if (chosen && (isBlank(days.from) || isOfMeeting)) form.setValue('decidedOn', typedDays(chosen.meetsOn), { shouldDirty: true })
  }

  return (
    <>
      <RadioGroup
        id="state"
        label={decideLabels.state}
        options={states.map((value) => ({ value, text: value === 'WAITING' ? 'Wait again' : gatewayStateWords[value], note: notes[value] }))}
        error={error('state')}
        button={form.register('state')}
      />
      {isDecided ? (
        <>
          <Select
            id="meeting"
            label={decideLabels.meeting}
            hint="Meetings that are held, the newest first."
            noneText={betweenMeetings}
            options={meetingOptions(meetings)}
            error={error('meeting')}
            {...form.register('meeting', { onChange: (event: { target: { value: string } }) => takeDayOf(event.target.value) })}
          />
          <SingleDay control={form.control} name="decidedOn" label={decideLabels.decidedOn} problems={problems} />
          <TextArea id="decision" label={decideLabels.decision} hint="In a sentence or two, up to 1,000 characters. No names of people." rows={3} error={error('decision')} {...form.register('decision')} />
        </>
      ) : null}
      {state === 'ACCEPTED' ? (
        <>
          <TextField id="owner" label={decideLabels.owner} hint="By role and unit or force, like SIO, EMSOU. Never a name." error={error('owner')} {...form.register('owner')} />
          <SingleDay control={form.control} name="dueOn" label={decideLabels.dueOn} problems={problems} />
        </>
      ) : null}
      {isReasonNeeded(standing, state) ? (
        <TextArea id="reason" label="Why the decision is changed" rows={2} error={error('reason')} {...form.register('reason')} />
      ) : null}
    </>
  )
}
