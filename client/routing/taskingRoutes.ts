import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { RecordsOnly } from '../layout/RecordsOnly.tsx'
import { meetingSearch, meetingsSearch } from '../tasking/taskingSearch.ts'
import { rootRoute } from './rootRoute.ts'

const records = createRoute({ getParentRoute: () => rootRoute, id: 'tasking-records', component: RecordsOnly })

export const taskingRoutes = [
  records.addChildren([
    createRoute({
      getParentRoute: () => records,
      path: '/tasking',
      validateSearch: meetingsSearch,
      component: lazyRouteComponent(() => import('../tasking/MeetingsPage.tsx'), 'MeetingsPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/tasking/plan',
      component: lazyRouteComponent(() => import('../tasking/PlanMeetingPage.tsx'), 'PlanMeetingPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/tasking/$id',
      validateSearch: meetingSearch,
      component: lazyRouteComponent(() => import('../tasking/MeetingPage.tsx'), 'MeetingPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/tasking/$id/correct',
      component: lazyRouteComponent(() => import('../tasking/CorrectMeetingPage.tsx'), 'CorrectMeetingPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/tasking/$id/hold',
      component: lazyRouteComponent(() => import('../tasking/HoldMeetingPage.tsx'), 'HoldMeetingPage'),
    }),
    createRoute({
      getParentRoute: () => records,
      path: '/tasking/$id/withdraw',
      component: lazyRouteComponent(() => import('../tasking/WithdrawMeetingPage.tsx'), 'WithdrawMeetingPage'),
    }),
  ]),
] as const
