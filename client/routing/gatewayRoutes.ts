import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { decideSearch } from '../gateway/decideSearch.ts'
import { requestSearch } from '../gateway/requestSearch.ts'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'gateway-records', component: RecordsOnly })

/** What forces ask for. */
export const gatewayRoutes = [
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/gateway',
      validateSearch: requestSearch,
      component: lazyRouteComponent(() => import('../gateway/RequestsPage.tsx'), 'RequestsPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/gateway/record',
      component: lazyRouteComponent(() => import('../gateway/RecordRequestPage.tsx'), 'RecordRequestPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/gateway/$id',
      component: lazyRouteComponent(() => import('../gateway/RequestPage.tsx'), 'RequestPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/gateway/$id/correct',
      component: lazyRouteComponent(() => import('../gateway/CorrectRequestPage.tsx'), 'CorrectRequestPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/gateway/$id/decide',
      validateSearch: decideSearch,
      component: lazyRouteComponent(() => import('../gateway/DecideRequestPage.tsx'), 'DecideRequestPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/gateway/$id/withdraw',
      component: lazyRouteComponent(() => import('../gateway/WithdrawRequestPage.tsx'), 'WithdrawRequestPage'),
    }),
  ]),
] as const
