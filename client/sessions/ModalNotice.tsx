import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import './sessions.css'

interface ModalNoticeProps {
  title: string
  /** Nothing of the page is to be seen behind it. */
  isCover?: boolean
  /** Escape; without it Escape does nothing. */
  onEscape?: () => void
  children: ReactNode
}

/**
 * Something that must be heard before the page goes on. The focus goes to its heading, which reads it out: on a button,
 * the key that somebody is just typing would press it. The browser gives the focus back afterwards.
 */
export function ModalNotice({ title, isCover = false, onEscape, children }: ModalNoticeProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  // Closed before it goes from the document, else the browser gives the focus back to nothing.
  useLayoutEffect(() => {
    const shown = dialog.current
    if (!shown) return
    if (!shown.open) shown.showModal()
    heading.current?.focus()
    return () => shown.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={`lv-modal${isCover ? ' lv-modal--cover' : ''}`}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      // A browser may close it on a second Escape though the first was declined.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onEscape?.()
      }}
      onCancel={(event) => event.preventDefault()}
    >
      <h2 className="govuk-heading-m" id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <div id={`${id}-text`}>{children}</div>
    </dialog>
  )
}
