import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { SignInPage } from '../signIn/SignInPage.tsx'
import { signInSearch } from '../signIn/signInSearch.ts'
import { rootRoute } from './rootRoute.ts'

export const signInRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/sign-in', validateSearch: signInSearch, component: SignInPage }),
  // The same: where there are demonstration people, they are chosen where others sign in.
  createRoute({ getParentRoute: () => rootRoute, path: '/choose-person', validateSearch: signInSearch, component: SignInPage }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/signed-in',
    component: lazyRouteComponent(() => import('../signIn/SignedInPage.tsx'), 'SignedInPage'),
  }),
  createRoute({ getParentRoute: () => rootRoute, path: '/me', component: lazyRouteComponent(() => import('../people/MePage.tsx'), 'MePage') }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/me/sessions',
    component: lazyRouteComponent(() => import('../sessions/MySessionsPage.tsx'), 'MySessionsPage'),
  }),
] as const
