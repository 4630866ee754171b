import type { FormEventHandler, KeyboardEvent, ReactNode } from 'react'

/** Id of the button that sends a long form: where the focus goes once everything else is done. */
export const sendId = 'send'

/**
 * A form that takes minutes to fill. Only its button sends it: Enter in a field of one line, a box or a radio
 * button does nothing, as a half-filled form would be sent by accident.
 */
export function LongForm({ onSubmit, children }: { onSubmit: FormEventHandler; children: ReactNode }) {
  return (
    <form className="lv-form" onSubmit={onSubmit} onKeyDown={keepFromSending} noValidate autoComplete="off">
      {children}
    </form>
  )
}

function keepFromSending(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
