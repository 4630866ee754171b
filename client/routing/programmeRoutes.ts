import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { programmeSearch, programmesSearch } from '../programmes/programmeSearch.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'programme-records', component: RecordsOnly })

export const programmeRoutes = [
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/programmes',
      validateSearch: programmesSearch,
      component: lazyRouteComponent(() => import('../programmes/ProgrammesPage.tsx'), 'ProgrammesPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/programmes/record',
      component: lazyRouteComponent(() => import('../programmes/RecordProgrammePage.tsx'), 'RecordProgrammePage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/programmes/$id',
      validateSearch: programmeSearch,
      component: lazyRouteComponent(() => import('../programmes/ProgrammePage.tsx'), 'ProgrammePage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/programmes/$id/correct',
      component: lazyRouteComponent(() => import('../programmes/CorrectProgrammePage.tsx'), 'CorrectProgrammePage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/programmes/$id/withdraw',
      component: lazyRouteComponent(() => import('../programmes/WithdrawProgrammePage.tsx'), 'WithdrawProgrammePage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/outputs/programmes/$id/restore',
      component: lazyRouteComponent(() => import('../programmes/RestoreProgrammePage.tsx'), 'RestoreProgrammePage'),
    }),
  ]),
] as const
