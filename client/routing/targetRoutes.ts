import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { draftSearch } from '../drafts/draftSearch.ts'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { groupSearch, oneGroupSearch } from '../targets/groupSearch.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'target-records', component: RecordsOnly })

export const targetRoutes = [
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/groups',
      validateSearch: groupSearch,
      component: lazyRouteComponent(() => import('../targets/GroupsPage.tsx'), 'GroupsPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/record',
      validateSearch: draftSearch,
      component: lazyRouteComponent(() => import('../targets/RecordGroupPage.tsx'), 'RecordGroupPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id',
      validateSearch: oneGroupSearch,
      component: lazyRouteComponent(() => import('../targets/GroupPage.tsx'), 'GroupPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/correct',
      validateSearch: draftSearch,
      component: lazyRouteComponent(() => import('../targets/CorrectGroupPage.tsx'), 'CorrectGroupPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/withdraw',
      component: lazyRouteComponent(() => import('../targets/WithdrawGroupPage.tsx'), 'WithdrawGroupPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/restore',
      component: lazyRouteComponent(() => import('../targets/RestoreGroupPage.tsx'), 'RestoreGroupPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/status',
      component: lazyRouteComponent(() => import('../targets/RecordStatusPage.tsx'), 'RecordStatusPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/status/$spell/withdraw',
      component: lazyRouteComponent(() => import('../targets/WithdrawStatusPage.tsx'), 'WithdrawStatusPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/merge',
      component: lazyRouteComponent(() => import('../targets/MergeGroupPage.tsx'), 'MergeGroupPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/lineage/$link/withdraw',
      component: lazyRouteComponent(() => import('../targets/WithdrawLineagePage.tsx'), 'WithdrawLineagePage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/hand-over',
      component: lazyRouteComponent(() => import('../targets/HandOverGroupPage.tsx'), 'HandOverGroupPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/plan/record',
      component: lazyRouteComponent(() => import('../plans/RecordPlanActionPage.tsx'), 'RecordPlanActionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/plan-actions/$id',
      component: lazyRouteComponent(() => import('../plans/PlanActionPage.tsx'), 'PlanActionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/plan-actions/$id/correct',
      component: lazyRouteComponent(() => import('../plans/CorrectPlanActionPage.tsx'), 'CorrectPlanActionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/plan-actions/$id/close',
      component: lazyRouteComponent(() => import('../plans/ClosePlanActionPage.tsx'), 'ClosePlanActionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/plan-actions/$id/withdraw',
      component: lazyRouteComponent(() => import('../plans/WithdrawPlanActionPage.tsx'), 'WithdrawPlanActionPage'),
    }),
  ]),
] as const
