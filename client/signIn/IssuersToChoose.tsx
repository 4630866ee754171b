import type { SignInQuery } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { startAddress } from './startAddress.ts'
import './signIn.css'

interface IssuersToChooseProps {
  issuers: SignInQuery['signIn']['issuers']
  to: string | undefined
}

/** Who can vouch for somebody, each a way out to its own sign-in page. */
export function IssuersToChoose({ issuers, to }: IssuersToChooseProps) {
  if (issuers.length === 0) {
    return <Empty>Nobody can sign in here: no sign-in service is set up. Ask whoever runs this Longview to set one up.</Empty>
  }
  return (
    <>
      <p className="govuk-body">Sign in with your own force or agency. Longview never sees your password.</p>
      <ul className="lv-issuers">
        {issuers.map(({ code, name }) => (
          <li key={code}>
            <a href={startAddress(code, to)} className="govuk-button">
              Sign in with {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
