import { useState } from 'react'
import { useClient } from 'urql'
import type { Sent } from '../../graphql/useSubmission.ts'
import { inSentence } from '../../parts/numberInWords.ts'
import { Select } from '../../parts/Select.tsx'
import { ReasonPanel } from '../../records/ReasonPanel.tsx'
import type { ChangeFacts } from './changeDocument.ts'
import { rebasingMutations } from './rebasingMutations.ts'

interface RebasePanelProps {
  change: ChangeFacts
  onAttempt: (hasErrors: boolean) => void
  onDone: () => void
  onCancel: () => void
}

/** The form above has a first day of its own. */
const field = 'firstOfLimits'

/** From which month on limits are reckoned anew, and why. What is chosen is a period of the chart. */
export function RebasePanel({ change, onAttempt, onDone, onCancel }: RebasePanelProps) {
  const client = useClient()
  const [fromDay, setFromDay] = useState('')
  const { grain, measure, measureInWords, strand, points } = change
  const by = grain === 'MONTH' ? 'month' : 'quarter'
  return (
    <ReasonPanel
      level={3}
      action={{
        title: `Re-base the limits: ${inSentence(measureInWords)}`,
        consequence:
          'Mean and limits are reckoned anew from the month that you choose, for everybody who looks at this series. Do this where the work or its recording changed for good, not to make a point look usual. ' +
          'Everybody who sees figures of units, in other units too, can read the reason, who gave it and when.',
        button: 'Re-base the limits',
        reason: { label: 'Why the limits are re-based', missing: 'Enter why the limits are re-based: what changed, and when', hint: 'What changed in the work or its recording. No names, no details of an operation.' },
        request: async (key, reason) => atField(await rebasingMutations(client).rebase({ key, fromDay, measure, reason, strand: strand?.code ?? null })),
      }}
      field={{
        name: field,
        check: () => (fromDay ? [] : [{ field, message: `Choose the first ${by} of the new limits` }]),
        show: (error) => (
          <Select id={field} label={`First ${by} of the new limits`} noneText={`Choose a ${by}`} error={error} value={fromDay} onChange={({ target }) => setFromDay(target.value)}
            // Before the first there is nothing to tell apart.
            options={points.slice(1).map(({ period }) => ({ value: period.from, text: period.inWords }))} />
        ),
      }}
      onAttempt={onAttempt}
      onRefused={() => undefined}
      onCancel={onCancel}
      onDone={onDone}
    />
  )
}

/** What the API refuses of the day, at the field that it was chosen in. */
function atField(sent: Awaited<ReturnType<ReturnType<typeof rebasingMutations>['rebase']>>): Sent<{ __typename: string }> {
  const { answer } = sent
  if (answer?.__typename !== 'Refusal') return sent
  return { ...sent, answer: { ...answer, problems: answer.problems.map((problem) => (problem.field === 'fromDay' ? { ...problem, field } : problem)) } as { __typename: string } }
}
