import { useId } from 'react'
import type { ReactNode } from 'react'

/** @param kind `success` is read out at once; `note` is a region that can be found. */
export function Notice({ title, kind = 'note', children }: { title: string; kind?: 'note' | 'success'; children: ReactNode }) {
  const id = useId()
  const isSuccess = kind === 'success'
  return (
    <div
      className={`govuk-notification-banner${isSuccess ? ' govuk-notification-banner--success' : ''}`}
      role={isSuccess ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  )
}
