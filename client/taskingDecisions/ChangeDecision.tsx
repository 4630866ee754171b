import { CorrectableRecord } from '../forms/CorrectableRecord.tsx'
import { CorrectDecisionForm } from './CorrectDecisionForm.tsx'
import { decisionAddress, decisionsTrail } from './decisionAddress.ts'
import { useDecision } from './useDecision.ts'

/** A decision again as a form; or, to close it, its state alone. */
export function ChangeDecision({ id, isClosing }: { id: string; isClosing: boolean }) {
  const asked = useDecision(id, true)
  return (
    <CorrectableRecord asked={asked} trail={decisionsTrail} name="the decision" {...(isClosing ? { title: 'Close a decision', undone: 'closed' } : {})} page={decisionAddress(id)}>
      {(decision) => <CorrectDecisionForm key={decision.id} decision={decision} isClosing={isClosing} />}
    </CorrectableRecord>
  )
}
