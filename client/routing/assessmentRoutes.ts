import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { asAtSearch } from './asAtSearch.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'assessment-records', component: RecordsOnly })

export const assessmentRoutes = [
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/groups/$id/assessments/record',
      component: lazyRouteComponent(() => import('../assessments/RecordAssessmentPage.tsx'), 'RecordAssessmentPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/assessments/$id',
      validateSearch: asAtSearch,
      component: lazyRouteComponent(() => import('../assessments/AssessmentPage.tsx'), 'AssessmentPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/assessments/$id/correct',
      component: lazyRouteComponent(() => import('../assessments/CorrectAssessmentPage.tsx'), 'CorrectAssessmentPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/assessments/$id/withdraw',
      component: lazyRouteComponent(() => import('../assessments/WithdrawAssessmentPage.tsx'), 'WithdrawAssessmentPage'),
    }),
  ]),
] as const
