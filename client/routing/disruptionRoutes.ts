import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { draftSearch } from '../drafts/draftSearch.ts'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { disruptionSearch } from '../disruptions/disruptionSearch.ts'
import { asAtSearch } from './asAtSearch.ts'
import { byReference } from './recordReference.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'disruption-records', component: RecordsOnly })

export const disruptionRoutes = [
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/disruptions',
      validateSearch: disruptionSearch,
      component: lazyRouteComponent(() => import('../disruptions/DisruptionsPage.tsx'), 'DisruptionsPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/disruptions/record',
      validateSearch: draftSearch,
      component: lazyRouteComponent(() => import('../disruptions/RecordDisruptionPage.tsx'), 'RecordDisruptionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/disruptions/$reference',
      params: byReference,
      validateSearch: asAtSearch,
      component: lazyRouteComponent(() => import('../disruptions/DisruptionPage.tsx'), 'DisruptionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/disruptions/$reference/correct',
      params: byReference,
      validateSearch: draftSearch,
      component: lazyRouteComponent(() => import('../disruptions/CorrectDisruptionPage.tsx'), 'CorrectDisruptionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/disruptions/$reference/withdraw',
      params: byReference,
      component: lazyRouteComponent(() => import('../disruptions/WithdrawDisruptionPage.tsx'), 'WithdrawDisruptionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/disruptions/$reference/restore',
      params: byReference,
      component: lazyRouteComponent(() => import('../disruptions/RestoreDisruptionPage.tsx'), 'RestoreDisruptionPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/disruptions/$reference/merge/$other',
      component: lazyRouteComponent(() => import('../disruptions/MergeDisruptionPage.tsx'), 'MergeDisruptionPage'),
    }),
  ]),
] as const
