import { useState } from 'react'
import { useClient } from 'urql'
import { saveDraftsNow } from '../drafts/saveDraftsNow.ts'
import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { ReasonPanel } from '../records/ReasonPanel.tsx'
import { stepsFor } from './returnSteps.ts'
import type { StepCode } from './returnSteps.ts'
import { fellBack } from './sendStep.ts'

interface ReturnActionsProps {
  shown: WholeReturnFragment
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

const notSent =
  'Not sent: records changed since it was approved. It is a draft again, and the centre has received nothing. Look below at what changed; then a unit head approves it again.'

/** What the people of a unit do to the whole return: approve, send, take back, ask for it back. Each says first what comes of it. */
export function ReturnActions({ shown, askAgain, onAttempt }: ReturnActionsProps) {
  const client = useClient()
  const [open, setOpen] = useState<StepCode | null>(null)
  const [said, setSaid] = useState<JustSaid | null>(null)
  const steps = stepsFor(shown, client, askAgain)
  const step = steps.find(({ code }) => code === open)

  async function choose(code: StepCode) {
    await saveDraftsNow()
    setSaid(null)
    setOpen(code)
  }

  return (
    <>
      <Told said={said} />
      {step ? (
        <ReasonPanel
          key={step.code}
          level={3}
          action={step.action}
          onAttempt={onAttempt}
          onRefused={askAgain}
          onCancel={() => setOpen(null)}
          onDone={(answer) => {
            setOpen(null)
            const isBack = step.code === 'SUBMIT' && fellBack(answer)
            setSaid({ words: isBack ? notSent : step.done })
            askAgain()
          }}
        />
      ) : steps.length > 0 ? (
        <div className="lv-actions">
          {steps.map(({ code, button, isSecondary }) => (
            <Button key={code} kind={isSecondary ? 'secondary' : 'primary'} onClick={() => void choose(code)}>{button}</Button>
          ))}
        </div>
      ) : null}
    </>
  )
}
