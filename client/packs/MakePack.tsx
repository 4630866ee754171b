import { useViewer } from '../layout/viewer.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { mayMakePacks } from './packRoles.ts'
import { PackNotAsked } from './PackNotAsked.tsx'
import { useMakePack, type PackQuestion } from './useMakePack.ts'
import './packs.css'

/** Makes a board pack of what a page shows; nothing for a role that makes none. */
export function MakePack({ question, verb = 'Make board pack' }: { question: PackQuestion; verb?: string }) {
  const { isSending, refusal, error, make, makeAgain } = useMakePack()
  if (!mayMakePacks(useViewer())) return null
  return (
    <div className="lv-make-pack">
      <SendButton kind="secondary" isSending={isSending} onClick={() => make(question)}>{verb}</SendButton>
      <PackNotAsked refusal={refusal} error={error} tryAgain={makeAgain} />
    </div>
  )
}
