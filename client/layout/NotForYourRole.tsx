import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { inSentence } from '../parts/numberInWords.ts'
import { Page } from './Page.tsx'
import { useViewer } from './viewer.ts'

interface NotForYourRoleProps {
  title: string
  /** What the role does not see. */
  missing: string
  /** Whom to ask, and for what. */
  children: ReactNode
}

/** In the place of a page that a role does not open: what is missing and whom to ask; the API refuses it as well. */
export function NotForYourRole({ title, missing, children }: NotForYourRoleProps) {
  const { label, roleInWords } = useViewer()
  return (
    <Page title={title}>
      <p className="govuk-body">
        You are signed in as {label}, in the role {inSentence(roleInWords)}. {missing}
      </p>
      <p className="govuk-body">{children}</p>
      <p className="govuk-body">
        <Link to="/me" className="govuk-link">
          Who you are and what you may see
        </Link>
      </p>
    </Page>
  )
}
