import { useClient } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { cancelPackDocument } from './packDocuments.ts'

/** Ends the making of a pack; the page goes on with the answer. */
export function CancelPack({ number }: { number: number }) {
  const client = useClient()
  const { problems, attempt, isSending, send } = useSubmission({ whatStays: 'The pack is still being made.' })

  const cancel = () => send((key) => client.mutation(cancelPackDocument, { input: { key, number } }).toPromise().then(({ data, error }) => ({ answer: data?.answer, error })))

  return (
    <>
      <ErrorSummary problems={problems} attempt={attempt} />
      <div className="lv-actions"><SendButton kind="secondary" isSending={isSending} onClick={() => void cancel()}>Cancel this pack</SendButton></div>
    </>
  )
}
