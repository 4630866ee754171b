import { useState } from 'react'
import { Button } from '../parts/Button.tsx'
import './signIn.css'

/** The code by which administrators find a person. */
export function CodeToCopy({ code }: { code: string }) {
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(code)
      setSaid('Copied.')
    } catch {
      setSaid('It could not be copied. Select the code and copy it.') // where the connection is not private, browsers refuse
    }
  }

  return (
    <div className="lv-actions lv-code-line">
      <p className="govuk-body">
        Your code: <strong className="lv-code">{code}</strong>
      </p>
      <Button kind="secondary" onClick={() => void copy()}>Copy the code</Button>
      <span role="status">{said}</span>
    </div>
  )
}
