import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { AggregatesOnly } from '../layout/AggregatesOnly.tsx'
import { packsSearch } from '../packs/packAddress.ts'
import { rootRoute } from './rootRoute.ts'

const packs = createRoute({ getParentRoute: () => rootRoute, id: 'board-packs', component: AggregatesOnly })

/** Board packs, for everybody who sees figures of units. */
export const packRoutes = [
  packs.addChildren([
    createRoute({
      getParentRoute: () => packs,
      path: '/packs',
      validateSearch: packsSearch,
      component: lazyRouteComponent(() => import('../packs/PacksPage.tsx'), 'PacksPage'),
    }),
    createRoute({
      getParentRoute: () => packs,
      path: '/packs/$number',
      component: lazyRouteComponent(() => import('../packs/PackPage.tsx'), 'PackPage'),
    }),
  ]),
] as const
