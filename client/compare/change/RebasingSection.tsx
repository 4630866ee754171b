import { useState } from 'react'
import { useClient } from 'urql'
import type { RebasingFactsFragment } from '../../graphql/generated/graphql.ts'
import { Button } from '../../parts/Button.tsx'
import { Told, type JustSaid } from '../../parts/Told.tsx'
import { dayInWords } from '../../periods/dayInWords.ts'
import { ReasonPanel } from '../../records/ReasonPanel.tsx'
import type { ChangeFacts } from './changeDocument.ts'
import { RebasePanel } from './RebasePanel.tsx'
import { RebasingList } from './RebasingList.tsx'
import { rebasingMutations } from './rebasingMutations.ts'

interface RebasingSectionProps {
  change: ChangeFacts
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

/** From when on limits are reckoned anew, and why; performance leads and unit heads of the unit say so and take it back. */
export function RebasingSection({ change, askAgain, onAttempt }: RebasingSectionProps) {
  const client = useClient()
  const [open, setOpen] = useState<'rebase' | RebasingFactsFragment | null>(null)
  const [said, setSaid] = useState<JustSaid | null>(null)
  const done = (words: string) => {
    setOpen(null)
    setSaid({ words })
    askAgain()
  }
  return (
    <section className="lv-impact__section lv-impact__made" aria-labelledby="rebasings">
      <h2 className="govuk-heading-m" id="rebasings">Re-basing</h2>
      <p className="govuk-body">To re-base is to reckon mean and limits anew from a month on, where the work or its recording changed for good. It is done by the unit’s performance leads and head, and never without a reason.</p>
      <Told said={said} />
      {change.rebasings.some(({ withdrawnAt }) => !withdrawnAt) && (
        <p className="govuk-body">Before a re-basing was recorded, limits were reckoned with the months on both sides of it together. What stood out then need not stand out now, and the list of special causes is of each phase as it is now.</p>
      )}
      <RebasingList rebasings={change.rebasings} onTakeBack={open ? null : setOpen} />
      {change.mayRebase && open === null && <Button kind="secondary" onClick={() => setOpen('rebase')}>Re-base the limits</Button>}
      {open === 'rebase' && (
        <RebasePanel change={change} onAttempt={onAttempt} onCancel={() => setOpen(null)} onDone={() => done('The limits are re-based. Your reason stands under the chart.')} />
      )}
      {open !== null && open !== 'rebase' && (
        <ReasonPanel
          key={open.id}
          level={3}
          action={{
            title: `Take back the re-basing from ${dayInWords(open.fromDay)}`,
            consequence: 'The limits are reckoned as before. That they were re-based stays to be seen, with your reason for taking it back.',
            button: 'Take back',
            reason: { label: 'Why it is taken back', missing: 'Enter why it is taken back', hint: 'Everybody who sees figures of units can read it. No names.' },
            request: (key, reason) => rebasingMutations(client).withdraw({ key, id: open.id, reason }),
          }}
          onAttempt={onAttempt}
          onRefused={askAgain}
          onCancel={() => setOpen(null)}
          onDone={() => done('Taken back. The limits are reckoned as before.')}
        />
      )}
    </section>
  )
}
