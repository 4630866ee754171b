import { sendId } from '../parts/LongForm.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { DraftStatus } from './DraftStatus.tsx'
import type { DraftState } from './draftSaver.ts'

export interface FormFootProps {
  draft: { state: DraftState; throwAway: () => Promise<string | null> }
  warningId: string
  onThrownAway: () => void
  isSending: boolean
  /** The verb on the button. */
  verb: string
}

/** The end of a long form: how its draft stands, and the button that sends it. */
export function FormFoot({ draft, warningId, onThrownAway, isSending, verb }: FormFootProps) {
  return (
    <div className="lv-form__foot">
      <DraftStatus draft={draft} warningId={warningId} onThrownAway={onThrownAway}>
        <SendButton type="submit" id={sendId} isSending={isSending}>{verb}</SendButton>
      </DraftStatus>
    </div>
  )
}
