import { useService } from '../layout/viewer.ts'
import { savingInWords } from './savingInWords.ts'
import type { ReturnForm } from './useReturnForm.ts'

/** Takes the focus when the box about a personal detail goes in which it was. */
export const savingId = 'return-saving'

/** "Saved 14:32", in view while somebody types, and read out politely. */
export function ReturnFormFoot({ form }: { form: ReturnForm }) {
  const { today } = useService()
  const { state, problems } = form
  const isFault = problems.length > 0 || (state.kind !== 'saved' && state.kind !== 'unsaved')
  return (
    <div className="lv-form__foot">
      <p id={savingId} tabIndex={-1} className={`lv-draft${isFault ? ' lv-draft--fault' : ''}`}>
        <span role="status">{savingInWords(state, problems.length, today)}</span>
      </p>
    </div>
  )
}
