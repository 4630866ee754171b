import { useClient } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { cancelPackDocument } from './packDocuments.ts'

/** Ends the making of a pack, as long as its content is not frozen; the page goes on with the answer. */
export function CancelPack({ number }: { number: number }) {
  const client = useClient()
  const { problems, attempt, isSending, send } = useSubmission({ whatStays: 'Whether the pack was cancelled is not known: this page says how it stands as soon as it hears.' })

  const cancel = () => send((key) => client.mutation(cancelPackDocument, { input: { key, number } }).toPromise().then(({ data, error }) => ({ answer: data?.answer, error })))

  return (
    <>
      <ErrorSummary problems={problems} attempt={attempt} />
      <div className="lv-actions"><SendButton kind="secondary" isSending={isSending} onClick={() => void cancel()}>Cancel this pack</SendButton></div>
    </>
  )
}
