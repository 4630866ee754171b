import { useState } from 'react'
import { submissionKey } from '../graphql/submissionKey.ts'

interface FormKey {
  key: string
  /** Made by this page: there is no draft to look for. */
  isNew: boolean
}

/**
 * The key of the form that an address stands for. A form that was begun here keeps its key when it is put
 * into the address; taken out of the address again, the form is another one.
 */
export function useFormKey(draftInAddress: string | undefined): FormKey {
  const [held, setHeld] = useState(() => ({ address: draftInAddress, ...formKey(draftInAddress) }))
  if (held.address === draftInAddress) return held
  const next = draftInAddress === held.key ? held : formKey(draftInAddress)
  setHeld({ ...next, address: draftInAddress })
  return next
}

function formKey(draft: string | undefined): FormKey {
  return draft === undefined ? { key: submissionKey(), isNew: true } : { key: draft, isNew: false }
}
