import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { errorsIn, unanswered } from './checkFields.ts'

type Standing = Pick<WholeReturnFragment, 'state' | 'mayDo' | 'whyNotApprove' | 'checks' | 'queries' | 'figuresAsAt'>

/** What is to be done next with a return, and by whom: for the people of its unit, by where it stands. */
export function nextStep({ state, mayDo, whyNotApprove, checks, queries }: Standing): string {
  const isPreparing = mayDo.includes('SAVE') || mayDo.includes('START')
  switch (state) {
    case 'NOT_STARTED':
      return isPreparing ? 'State what is asked below. The first thing that you type starts the return.' : 'A recorder, performance lead or unit head of the unit starts it.'
    case 'REOPENED':
      return isPreparing ? 'The centre gave it back. Change what is asked below; then the unit head approves it again.' : 'The unit prepares it again.'
    case 'DRAFT':
      return draftStep({ checks, whyNotApprove, mayApprove: mayDo.includes('APPROVE') })
    case 'READY':
      return mayDo.includes('SUBMIT') ? 'The figures are approved. Send the return to the centre, or take it back to change it.' : 'The unit sends it to the centre.'
    case 'SUBMITTED':
      return 'The centre looks at it. Nothing is to be done until it accepts the return or asks about a figure.'
    case 'QUERIED': {
      const open = countOf(queries.filter(({ isOpen }) => isOpen).length, 'question')
      return mayDo.includes('ANSWER') ? `Answer ${open} of the centre below: in words, or by changing figures.` : `The unit answers ${open} of the centre.`
    }
    case 'ACCEPTED':
      return mayDo.includes('ASK_TO_REOPEN')
        ? 'Nothing is to be done. If its figures are wrong, ask the centre to give it back.'
        : 'Nothing is to be done. If its figures are wrong, a performance lead or the unit head asks the centre to give it back.'
  }
}

function draftStep({ checks, whyNotApprove, mayApprove }: { checks: Standing['checks']; whyNotApprove?: string | null | undefined; mayApprove: boolean }): string {
  const errors = errorsIn(checks)
  const words = unanswered(checks)
  const open = [...(errors > 0 ? [`mend ${countOf(errors, 'error')}`] : []), ...(words > 0 ? [`say what is the matter with ${countOf(words, 'warning')}`] : [])]
  if (open.length > 0) return `Before it can be approved: ${open.join(' and ')}.${whyNotApprove ? ` ${whyNotApprove}` : ''}`
  if (whyNotApprove) return whyNotApprove
  return mayApprove ? 'It is complete. Approve its figures, and it can be sent.' : 'It is complete. A unit head of the unit who prepared none of it approves it; then it can be sent.'
}
