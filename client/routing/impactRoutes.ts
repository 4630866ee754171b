import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ImpactStart } from '../layout/ImpactStart.tsx'
import { validateImpactSearch } from '../measures/impactSearch.ts'
import { rootRoute } from './rootRoute.ts'

export const impactRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/impact', component: ImpactStart }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/impact/unit/$unit',
    validateSearch: validateImpactSearch,
    component: lazyRouteComponent(() => import('../measures/UnitImpactPage.tsx'), 'UnitImpactPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/impact/network',
    validateSearch: validateImpactSearch,
    component: lazyRouteComponent(() => import('../measures/NetworkPage.tsx'), 'NetworkPage'),
  }),
] as const
