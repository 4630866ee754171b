import { useId } from 'react'
import type { ReactNode } from 'react'

/** One part of a long form, with a heading to find it by. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
