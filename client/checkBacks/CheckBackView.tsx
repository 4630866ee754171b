import { useState } from 'react'
import type { CheckBackQuery } from '../graphql/generated/graphql.ts'
import { useService, useViewer } from '../layout/viewer.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { VersionHistory } from '../records/VersionHistory.tsx'
import { LookedAt } from './LookedAt.tsx'
import { NextInQueue } from './NextInQueue.tsx'
import { RecordCheckBackForm } from './RecordCheckBackForm.tsx'
import { RecordedCheckBack } from './RecordedCheckBack.tsx'
import { stateInWords } from './checkBackWords.ts'
import './checkBacks.css'

export type ShownCheckBack = NonNullable<CheckBackQuery['checkBack']>

interface CheckBackViewProps {
  checkBack: ShownCheckBack
  onErrors: (hasErrors: boolean) => void
  askAgain: () => void
}

/** The questions beside what they are about; or what was answered. What is typed stays, whatever becomes of the record meanwhile. */
export function CheckBackView({ checkBack, onErrors, askAgain }: CheckBackViewProps) {
  const { today } = useService()
  const [isRecording, setIsRecording] = useState(checkBack.mayRecord)
  const { months, dueOn, disruption } = checkBack
  const isAsked = isRecording || checkBack.mayRecord
  return (
    <>
      <div className="lv-check-back">
        <div>
          {isAsked ? (
            <section aria-labelledby="questions">
              <h2 className="govuk-heading-m" id="questions">What you see now</h2>
              <p className="govuk-body">Due on {dayInWords(dueOn)}. {stateInWords(checkBack, today)}.</p>
              <RecordCheckBackForm
                reference={disruption.reference}
                months={months}
                onErrors={onErrors}
                onRecorded={() => {
                  setIsRecording(false)
                  askAgain()
                }}
              />
              <NextInQueue after={checkBack} />
            </section>
          ) : checkBack.version == null ? <NotRecorded checkBack={checkBack} today={today} /> : <RecordedCheckBack checkBack={checkBack} />}
        </div>
        <LookedAt checkBack={checkBack} />
      </div>
      {checkBack.history.length > 0 ? <VersionHistory versions={checkBack.history} /> : null}
    </>
  )
}

/** Why nothing can be recorded here now. */
function NotRecorded({ checkBack, today }: { checkBack: ShownCheckBack; today: string }) {
  const { mayRecord, roleInWords } = useViewer()
  const { isNeeded, state, dueOn } = checkBack
  return (
    <p className="govuk-body">
      {!isNeeded ? 'This check-back was withdrawn, and the disruption needs it no longer by its grade and the settings.' : null}
      {isNeeded && state === 'NOT_YET_DUE' ? `It is due on ${dayInWords(dueOn)}: look again then.` : null}
      {isNeeded && state !== 'NOT_YET_DUE' ? `Not recorded. Due on ${dayInWords(dueOn)}: ${stateInWords(checkBack, today).toLowerCase()}.` : null}
      {isNeeded && state !== 'NOT_YET_DUE' && !mayRecord ? ` Your role, ${roleInWords.toLowerCase()}, does not record check-backs.` : null}
    </p>
  )
}
