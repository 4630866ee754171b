import { useState } from 'react'
import { Button } from './Button.tsx'

interface CopyButtonProps {
  text: string
  /** What it is, in words: "address", "code". */
  what: string
}

/** Copies a text that stands beside it, and says whether it could. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied.')
    } catch {
      setSaid(`It could not be copied. Select the ${what} and copy it.`) // where the connection is not private, browsers refuse
    }
  }

  return (
    <>
      <Button kind="secondary" onClick={() => void copy()}>Copy the {what}</Button>
      <span role="status">{said}</span>
    </>
  )
}
