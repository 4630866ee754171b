import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { movedOnInWords, staleInWords } from './sendStep.ts'
import type { ReturnForm } from './useReturnForm.ts'

/** Says who moved the return on while something was typed into it. What is typed stays; where it is still prepared it goes on from there. */
export function MovedOnMeanwhile({ form, askAgain }: { form: ReturnForm; askAgain: () => void }) {
  const { state, movedOn } = form
  if (state.kind !== 'stale') {
    return movedOn ? <p className="govuk-body" role="status">{movedOnInWords(movedOn.current)} It is a draft, and what you type goes into it.</p> : null
  }
  const { current } = state.found
  const isPrepared = current.state === 'DRAFT' || current.state === 'REOPENED' || current.state === 'NOT_STARTED'
  return (
    <Notice title="Somebody moved this return on">
      <p className="govuk-body">{staleInWords(state.found)} What you typed last is still in the fields below and is not saved.</p>
      {isPrepared ? (
        <Button
          onClick={() => {
            form.goOnFrom(current.version)
            askAgain()
          }}
        >
          Save what I typed into it
        </Button>
      ) : (
        <p className="govuk-body">It is not prepared any more, so nothing can be stated in it now. Keep what you need of it before you leave this page.</p>
      )}
    </Notice>
  )
}
