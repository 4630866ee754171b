import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { publishSearch } from '../editions/editionAddress.ts'
import { AggregatesOnly } from '../layout/AggregatesOnly.tsx'
import { ReturnsOnly } from '../layout/ReturnsOnly.tsx'
import { ratesSearch } from '../returnDesk/ratesSearch.ts'
import { rootRoute } from './rootRoute.ts'

const published = createRoute({ getParentRoute: () => rootRoute, id: 'published-figures', component: AggregatesOnly })
const reporting = createRoute({ getParentRoute: () => rootRoute, id: 'reporting', component: ReturnsOnly })

/** What was published of returns, and how reporting went. */
export const editionRoutes = [
  published.addChildren([
    createRoute({
      getParentRoute: () => published,
      path: '/editions',
      component: lazyRouteComponent(() => import('../editions/EditionsPage.tsx'), 'EditionsPage'),
    }),
    createRoute({
      getParentRoute: () => published,
      path: '/editions/publish',
      validateSearch: publishSearch,
      component: lazyRouteComponent(() => import('../editions/PublishPage.tsx'), 'PublishPage'),
    }),
    createRoute({
      getParentRoute: () => published,
      path: '/editions/$number',
      component: lazyRouteComponent(() => import('../editions/EditionPage.tsx'), 'EditionPage'),
    }),
    createRoute({
      getParentRoute: () => published,
      path: '/corrections',
      component: lazyRouteComponent(() => import('../editions/CorrectionsPage.tsx'), 'CorrectionsPage'),
    }),
  ]),
  reporting.addChildren([
    createRoute({
      getParentRoute: () => reporting,
      path: '/returns/rates',
      validateSearch: ratesSearch,
      component: lazyRouteComponent(() => import('../returnDesk/RatesPage.tsx'), 'RatesPage'),
    }),
  ]),
] as const
