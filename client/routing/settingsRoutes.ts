import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { AdministratorsOnly } from '../layout/AdministratorsOnly.tsx'
import { peopleSearch } from '../people/peopleSearch.ts'
import { rootRoute } from './rootRoute.ts'

const settings = createRoute({ getParentRoute: () => rootRoute, id: 'settings', component: AdministratorsOnly })

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/settings/thresholds',
    component: lazyRouteComponent(() => import('../settings/ThresholdsPage.tsx'), 'ThresholdsPage'),
  }),
  settings.addChildren([
    createRoute({
      getParentRoute: () => settings,
      path: '/settings/people',
      validateSearch: peopleSearch,
      component: lazyRouteComponent(() => import('../people/PeoplePage.tsx'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute: () => settings,
      path: '/settings/people/add',
      component: lazyRouteComponent(() => import('../people/AddPersonPage.tsx'), 'AddPersonPage'),
    }),
    createRoute({
      getParentRoute: () => settings,
      path: '/settings/people/$code',
      component: lazyRouteComponent(() => import('../people/PersonPage.tsx'), 'PersonPage'),
    }),
    createRoute({
      getParentRoute: () => settings,
      path: '/settings/people/$code/grant',
      component: lazyRouteComponent(() => import('../people/GiveGrantPage.tsx'), 'GiveGrantPage'),
    }),
  ]),
] as const
