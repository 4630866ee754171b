import { CorrectableRecord } from '../forms/CorrectableRecord.tsx'
import { WithLists } from '../forms/WithLists.tsx'
import { planActionAddress, planTrail } from './planActionAddress.ts'
import { CorrectPlanActionForm } from './CorrectPlanActionForm.tsx'
import { usePlanAction } from './usePlanAction.ts'

/** A plan action again as a form; or, to close it, its state alone. */
export function ChangePlanAction({ id, isClosing }: { id: string; isClosing: boolean }) {
  const asked = usePlanAction(id, true)
  const trail = planTrail(asked.record?.ocg)
  return (
    <CorrectableRecord asked={asked} trail={trail} name="the plan action" page={planActionAddress(id)}>
      {(planAction) => (
        <WithLists page={{ title: isClosing ? 'Close a plan action' : 'Correct a plan action', trail }}>
          {(lists) => <CorrectPlanActionForm key={planAction.id} planAction={planAction} lists={lists} isClosing={isClosing} />}
        </WithLists>
      )}
    </CorrectableRecord>
  )
}
