import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { AggregatesOnly } from '../layout/AggregatesOnly.tsx'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { lastingSearch, tacticsSearch } from '../longTerm/lastingSearch.ts'
import { reactivationSearch } from '../longTerm/reactivationSearch.ts'
import { sequenceSearch } from '../longTerm/sequenceSearch.ts'
import { rootRoute } from './rootRoute.ts'

const figures = createRoute({ getParentRoute: () => rootRoute, id: 'effect-figures', component: AggregatesOnly })
const records = createRoute({ getParentRoute: () => rootRoute, id: 'effect-records', component: RecordsOnly })

export const longTermRoutes = [
  figures.addChildren([
    createRoute({
      getParentRoute: () => figures,
      path: '/impact/lasting',
      validateSearch: lastingSearch,
      component: lazyRouteComponent(() => import('../longTerm/LastingPage.tsx'), 'LastingPage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/impact/tactics',
      validateSearch: tacticsSearch,
      component: lazyRouteComponent(() => import('../longTerm/TacticsPage.tsx'), 'TacticsPage'),
    }),
  ]),
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/impact/sequences',
      validateSearch: sequenceSearch,
      component: lazyRouteComponent(() => import('../longTerm/SequencesPage.tsx'), 'SequencesPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/impact/reactivations',
      validateSearch: reactivationSearch,
      component: lazyRouteComponent(() => import('../longTerm/ReactivationsPage.tsx'), 'ReactivationsPage'),
    }),
  ]),
] as const
