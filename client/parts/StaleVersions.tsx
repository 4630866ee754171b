import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'

export interface Stale<Version extends { version: number }> {
  message: string
  /** The version that the form started from. */
  yours: Version
  /** The version that stands now. */
  current: Version
}

interface StaleVersionsProps<Version extends { version: number }> {
  stale: Stale<Version>
  onContinue: () => void
  show: (version: Version) => ReactNode
}

/** Somebody else was quicker: both versions side by side, what was typed untouched below. Takes the focus. */
export function StaleVersions<Version extends { version: number }>({ stale, onContinue, show }: StaleVersionsProps<Version>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { yours, current } = stale
  return (
    <div className="govuk-error-summary">
      <h2 className="govuk-error-summary__title" tabIndex={-1} ref={heading}>
        Nothing was changed
      </h2>
      <p className="govuk-body">{stale.message}</p>
      <div className="lv-compare">
        <section>
          <h3 className="govuk-heading-s">You started from version {yours.version}</h3>
          {show(yours)}
        </section>
        <section>
          <h3 className="govuk-heading-s">Version {current.version} stands now</h3>
          {show(current)}
        </section>
      </div>
      <p className="govuk-body">
        What you typed is still in the form below. Look at both versions, then go on from the one that stands now.
      </p>
      <Button kind="secondary" onClick={onContinue}>
        Go on from version {current.version}
      </Button>
    </div>
  )
}
