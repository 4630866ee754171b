import { createRoute, createRouter } from '@tanstack/react-router'
import { ChoosePersonPage } from '../people/ChoosePersonPage.tsx'
import { HomePage } from '../home/HomePage.tsx'
import { BrokenPage } from '../layout/BrokenPage.tsx'
import { readSearch, writeSearch } from './addressText.ts'
import './arrival.ts' // before the router is made: it reads the address as it was typed
import { disruptionRoutes } from './disruptionRoutes.ts'
import { impactRoutes } from './impactRoutes.ts'
import { outputRoutes } from './outputRoutes.ts'
import { programmeRoutes } from './programmeRoutes.ts'
import { rootRoute } from './rootRoute.ts'
import { targetRoutes } from './targetRoutes.ts'

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage })

const choosePersonRoute = createRoute({ getParentRoute: () => rootRoute, path: '/choose-person', component: ChoosePersonPage })

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    choosePersonRoute,
    ...disruptionRoutes,
    ...targetRoutes,
    ...outputRoutes,
    ...programmeRoutes,
    ...impactRoutes,
  ]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
