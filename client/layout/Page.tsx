import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Breadcrumbs } from '../parts/Breadcrumbs.tsx'
import type { Crumb } from '../parts/Breadcrumbs.tsx'

export interface PageProps {
  /** A sentence or noun that says what the page is; also the document's title. */
  title: string
  /** A line above the title: the kind of record, the unit. */
  caption?: string
  /** The pages between Home and this one, [] when it stands directly below Home; no breadcrumb when left out. */
  trail?: Crumb[]
  /** The document's title then begins "Error: ". */
  hasErrors?: boolean
  children: ReactNode
}

/** The address that was shown last; null until the first page stands. */
let shownPath: string | null = null

/** Breadcrumb, title and content of one page. On a new page the focus goes to its title. */
export function Page({ title, caption, trail, hasErrors = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The address of the page that is shown, not of one that is still being fetched.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname })

  useEffect(() => {
    document.title = `${hasErrors ? 'Error: ' : ''}${title} - Longview`
  }, [title, hasErrors])

  useEffect(() => {
    if (pathname === undefined) return
    const isNewPage = shownPath !== null && shownPath !== pathname
    // A form that takes the place of "Loading" must not leave the focus nowhere.
    const isFocusLost = shownPath !== null && document.activeElement === document.body
    if (isNewPage || isFocusLost) heading.current?.focus({ preventScroll: true })
    shownPath = pathname
  }, [pathname])

  return (
    <div className="govuk-width-container">
      {trail ? <Breadcrumbs trail={trail} here={title} /> : null}
      <main className="lv-page" id="main" tabIndex={-1}>
        <h1 className="govuk-heading-l" ref={heading} tabIndex={-1}>
          {caption ? <span className="lv-page__caption">{caption}</span> : null}
          {title}
        </h1>
        {children}
      </main>
    </div>
  )
}
