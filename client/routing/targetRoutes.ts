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
  ]),
] as const
