import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { decisionSearch } from '../taskingDecisions/decisionSearch.ts'
import { recordDecisionSearch } from '../taskingDecisions/recordDecisionSearch.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'decision-records', component: RecordsOnly })

/** What meetings decide. */
export const taskingDecisionRoutes = [
  records.addChildren([
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
