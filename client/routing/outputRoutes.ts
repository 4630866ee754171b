import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { draftSearch } from '../drafts/draftSearch.ts'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { outputSearch } from '../outputs/outputSearch.ts'
import { asAtSearch } from './asAtSearch.ts'
import { byReference } from './recordReference.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'output-records', component: RecordsOnly })

export const outputRoutes = [
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/outputs',
      validateSearch: outputSearch,
      component: lazyRouteComponent(() => import('../outputs/OutputsPage.tsx'), 'OutputsPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/record',
      validateSearch: draftSearch,
      component: lazyRouteComponent(() => import('../outputs/RecordOutputPage.tsx'), 'RecordOutputPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/$reference',
      params: byReference,
      validateSearch: asAtSearch,
      component: lazyRouteComponent(() => import('../outputs/OutputPage.tsx'), 'OutputPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/$reference/correct',
      params: byReference,
      validateSearch: draftSearch,
      component: lazyRouteComponent(() => import('../outputs/CorrectOutputPage.tsx'), 'CorrectOutputPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/$reference/withdraw',
      params: byReference,
      component: lazyRouteComponent(() => import('../outputs/WithdrawOutputPage.tsx'), 'WithdrawOutputPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/$reference/restore',
      params: byReference,
      component: lazyRouteComponent(() => import('../outputs/RestoreOutputPage.tsx'), 'RestoreOutputPage'),
    }),
  ]),
] as const
