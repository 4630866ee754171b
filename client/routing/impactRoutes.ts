import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { AggregatesOnly } from '../layout/AggregatesOnly.tsx'
import { ImpactStart } from '../layout/ImpactStart.tsx'
import { validateImpactSearch } from '../measures/impactSearch.ts'
import { rootRoute } from './rootRoute.ts'

const figures = createRoute({ getParentRoute: () => rootRoute, id: 'figures', component: AggregatesOnly })

export const impactRoutes = [
  figures.addChildren([
    createRoute({ getParentRoute: () => figures, path: '/impact', component: ImpactStart }),
    createRoute({
      getParentRoute: () => figures,
      path: '/impact/unit/$unit',
      validateSearch: validateImpactSearch,
      component: lazyRouteComponent(() => import('../measures/UnitImpactPage.tsx'), 'UnitImpactPage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/impact/network',
      validateSearch: validateImpactSearch,
      component: lazyRouteComponent(() => import('../measures/NetworkPage.tsx'), 'NetworkPage'),
    }),
  ]),
] as const
