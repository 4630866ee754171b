import { useEffect, useRef } from 'react'

/** A new object each time, so that the same words are told again. */
export interface JustSaid {
  words: string
}

/** What was just done, where what it was done with is gone from the page. Takes the focus, which reads it out. */
export function Told({ said }: { said: JustSaid | null }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (said) box.current?.focus()
  }, [said])
  if (!said) return null
  return (
    <div ref={box} tabIndex={-1} className="govuk-inset-text">
      {said.words}
    </div>
  )
}
