import { Page } from '../layout/Page.tsx'
import type { OwnSession } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { CodeToCopy } from './CodeToCopy.tsx'
import { SignOutButton } from './SignOutButton.tsx'

/** For somebody whom an issuer vouches for and nobody has given a role that holds today: what is missing, and whom to ask. */
export function WithoutAccessPage({ session }: { session: Pick<OwnSession, 'label' | 'personCode' | 'withoutAccess'> }) {
  const { label, personCode, withoutAccess } = session
  return (
    <Page title="You have no access yet" caption={label}>
      <p className="govuk-body">
        {withoutAccess ?? 'You are signed in, but no role in Longview holds for you today. Ask an administrator of Longview and give them your code.'}
      </p>
      <CodeToCopy code={personCode} />
      <div className="lv-actions">
        {/* A full load: what was given meanwhile is then known. */}
        <Button onClick={() => window.location.reload()}>Look again</Button>
        <SignOutButton />
      </div>
    </Page>
  )
}
