import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ReturnsOnly } from '../layout/ReturnsOnly.tsx'
import { deskSearch } from '../returnDesk/deskSearch.ts'
import { returnSearch } from '../returns/returnSearch.ts'
import { rootRoute } from './rootRoute.ts'

const returns = createRoute({ getParentRoute: () => rootRoute, id: 'returns-of-units', component: ReturnsOnly })

/** What units report to the centre. What is asked of them everybody may read. */
export const returnRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/returns/definitions',
    component: lazyRouteComponent(() => import('../returns/DefinitionsPage.tsx'), 'DefinitionsPage'),
  }),
  returns.addChildren([
    createRoute({
      getParentRoute: () => returns,
      path: '/returns',
      // Of the desk; the own returns of a unit have no choices.
      validateSearch: deskSearch,
      component: lazyRouteComponent(() => import('../returns/ReturnsPage.tsx'), 'ReturnsPage'),
    }),
    createRoute({
      getParentRoute: () => returns,
      path: '/returns/$unit/$period',
      validateSearch: returnSearch,
      component: lazyRouteComponent(() => import('../returns/ReturnPage.tsx'), 'ReturnPage'),
    }),
  ]),
] as const
