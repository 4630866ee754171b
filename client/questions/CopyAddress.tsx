import { useState } from 'react'
import { Button } from '../parts/Button.tsx'

/** An address in full, to be selected or copied. */
export function CopyAddress({ address }: { address: string }) {
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Copied.')
    } catch {
      setSaid('It could not be copied. Select the address and copy it.') // where the connection is not private, browsers refuse
    }
  }

  return (
    <>
      <p className="govuk-body lv-saved-question__address">{address}</p>
      <div className="lv-actions">
        <Button kind="secondary" onClick={() => void copy()}>Copy the address</Button>
        <span role="status">{said}</span>
      </div>
    </>
  )
}
