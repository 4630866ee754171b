import { Button } from './Button.tsx'
import type { ButtonProps } from './Button.tsx'

/** The button that sends a form. While that is under way it does nothing, but keeps the focus that a disabled one would drop. */
export function SendButton({ isSending, children, onClick, ...button }: ButtonProps & { isSending: boolean }) {
  return (
    <Button
      {...button}
      aria-disabled={isSending || undefined}
      onClick={(event) => {
        if (isSending) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {isSending ? 'Sending…' : children}
    </Button>
  )
}
