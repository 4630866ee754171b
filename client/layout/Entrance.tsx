import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { SignInPage } from '../signIn/SignInPage.tsx'
import { WithoutAccessPage } from '../signIn/WithoutAccessPage.tsx'
import type { HouseFacts } from './viewer.ts'

/** Pages on which one signs in, whoever one is. */
const signInPaths = ['/sign-in', '/choose-person']

/** The page at this address, for those who may see any; else how to get in, or what is missing. */
export function Entrance({ house: { viewer, session } }: { house: Pick<HouseFacts, 'viewer' | 'session'> }) {
  const { pathname, href } = useLocation()
  const isSigningIn = signInPaths.includes(pathname)
  if (viewer) return <Outlet />
  if (session && !isSigningIn) return <WithoutAccessPage session={session} />
  // Not by the router, which still holds the page that somebody is led away from.
  return (
    <>
      {isSigningIn ? null : <Navigate to="/sign-in" search={href === '/' ? {} : { to: href }} replace />}
      <SignInPage />
    </>
  )
}
