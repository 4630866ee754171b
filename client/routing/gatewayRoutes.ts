import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { decideSearch } from '../gateway/decideSearch.ts'
import { requestSearch } from '../gateway/requestSearch.ts'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { decisionSearch } from '../taskingDecisions/decisionSearch.ts'
import { recordDecisionSearch } from '../taskingDecisions/recordDecisionSearch.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'gateway-records', component: RecordsOnly })

/** What forces ask for, and what meetings decide. */
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
    createRoute({
      getParentRoute: () => records,
      path: '/decisions',
      validateSearch: decisionSearch,
      component: lazyRouteComponent(() => import('../taskingDecisions/DecisionsPage.tsx'), 'DecisionsPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/decisions/$id',
      component: lazyRouteComponent(() => import('../taskingDecisions/DecisionPage.tsx'), 'DecisionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/decisions/$id/correct',
      component: lazyRouteComponent(() => import('../taskingDecisions/CorrectDecisionPage.tsx'), 'CorrectDecisionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/decisions/$id/close',
      component: lazyRouteComponent(() => import('../taskingDecisions/CloseDecisionPage.tsx'), 'CloseDecisionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/decisions/$id/withdraw',
      component: lazyRouteComponent(() => import('../taskingDecisions/WithdrawDecisionPage.tsx'), 'WithdrawDecisionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/tasking/$id/decisions/record',
      validateSearch: recordDecisionSearch,
      component: lazyRouteComponent(() => import('../taskingDecisions/RecordDecisionPage.tsx'), 'RecordDecisionPage'),
    }),
  ]),
] as const
