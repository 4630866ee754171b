import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { checkBackSearch } from '../checkBacks/checkBackSearch.ts'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { recordReference } from './recordReference.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'check-back-records', component: RecordsOnly })
const byPlace = { parse: ({ reference, months }: { reference: string; months: string }) => ({ reference: recordReference(reference), months }) }

export const checkBackRoutes = [
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/check-backs',
      validateSearch: checkBackSearch,
      component: lazyRouteComponent(() => import('../checkBacks/CheckBacksPage.tsx'), 'CheckBacksPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/check-backs/$reference/$months',
      params: byPlace,
      component: lazyRouteComponent(() => import('../checkBacks/CheckBackPage.tsx'), 'CheckBackPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/check-backs/$reference/$months/correct',
      params: byPlace,
      component: lazyRouteComponent(() => import('../checkBacks/CorrectCheckBackPage.tsx'), 'CorrectCheckBackPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/check-backs/$reference/$months/withdraw',
      params: byPlace,
      component: lazyRouteComponent(() => import('../checkBacks/WithdrawCheckBackPage.tsx'), 'WithdrawCheckBackPage'),
    }),
  ]),
] as const
