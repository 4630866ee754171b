import { createRoute, createRouter } from '@tanstack/react-router'
import { HomePage } from '../home/HomePage.tsx'
import { BrokenPage } from '../layout/BrokenPage.tsx'
import { readSearch, writeSearch } from './addressText.ts'
import './arrival.ts' // before the router is made: it reads the address as it was typed
import { assessmentRoutes } from './assessmentRoutes.ts'
import { checkBackRoutes } from './checkBackRoutes.ts'
import { compareRoutes } from './compareRoutes.ts'
import { disruptionRoutes } from './disruptionRoutes.ts'
import { editionRoutes } from './editionRoutes.ts'
import { gatewayRoutes } from './gatewayRoutes.ts'
import { impactRoutes } from './impactRoutes.ts'
import { longTermRoutes } from './longTermRoutes.ts'
import { outputRoutes } from './outputRoutes.ts'
import { packRoutes } from './packRoutes.ts'
import { programmeRoutes } from './programmeRoutes.ts'
import { returnRoutes } from './returnRoutes.ts'
import { rootRoute } from './rootRoute.ts'
import { settingsRoutes } from './settingsRoutes.ts'
import { signInRoutes } from './signInRoutes.ts'
import { targetRoutes } from './targetRoutes.ts'
import { taskingDecisionRoutes } from './taskingDecisionRoutes.ts'
import { taskingRoutes } from './taskingRoutes.ts'

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage })

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    ...signInRoutes,
    ...disruptionRoutes,
    ...checkBackRoutes,
    ...gatewayRoutes,
    ...targetRoutes,
    ...assessmentRoutes,
    ...taskingRoutes,
    ...taskingDecisionRoutes,
    ...outputRoutes,
    ...programmeRoutes,
    ...impactRoutes,
    ...longTermRoutes,
    ...compareRoutes,
    ...packRoutes,
    ...returnRoutes,
    ...editionRoutes,
    ...settingsRoutes,
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
