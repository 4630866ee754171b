import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { changeSearch } from '../compare/change/changeSearch.ts'
import { compareSearch, measureSearch } from '../compare/compareSearch.ts'
import { capabilitiesSearch } from '../compare/means/capabilitiesSearch.ts'
import { mixSearch } from '../compare/mix/mixSearch.ts'
import { AggregatesOnly } from '../layout/AggregatesOnly.tsx'
import { validateImpactSearch } from '../measures/impactSearch.ts'
import { rootRoute } from './rootRoute.ts'

const figures = createRoute({ getParentRoute: () => rootRoute, id: 'compared-figures', component: AggregatesOnly })

export const compareRoutes = [
  figures.addChildren([
    createRoute({
      getParentRoute: () => figures,
      path: '/compare',
      validateSearch: compareSearch,
      component: lazyRouteComponent(() => import('../compare/ComparePage.tsx'), 'ComparePage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/compare/measure',
      validateSearch: measureSearch,
      component: lazyRouteComponent(() => import('../compare/MeasurePage.tsx'), 'MeasurePage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/compare/change',
      validateSearch: changeSearch,
      component: lazyRouteComponent(() => import('../compare/ChangePage.tsx'), 'ChangePage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/compare/mix',
      validateSearch: mixSearch,
      component: lazyRouteComponent(() => import('../compare/MixPage.tsx'), 'MixPage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/compare/capabilities',
      validateSearch: capabilitiesSearch,
      component: lazyRouteComponent(() => import('../compare/CapabilitiesPage.tsx'), 'CapabilitiesPage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/compare/public',
      validateSearch: validateImpactSearch,
      component: lazyRouteComponent(() => import('../publicExport/PublicFiguresPage.tsx'), 'PublicFiguresPage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/compare/questions',
      component: lazyRouteComponent(() => import('../questions/QuestionsPage.tsx'), 'QuestionsPage'),
    }),
    createRoute({
      getParentRoute: () => figures,
      path: '/compare/questions/$slug',
      component: lazyRouteComponent(() => import('../questions/AskQuestionPage.tsx'), 'AskQuestionPage'),
    }),
  ]),
] as const
