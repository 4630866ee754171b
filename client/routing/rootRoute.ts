import { createRootRoute } from '@tanstack/react-router'
import { BrokenPage } from '../layout/BrokenPage.tsx'
import { House } from '../layout/House.tsx'
import { NotFoundPage } from '../layout/NotFoundPage.tsx'

export const rootRoute = createRootRoute({ component: House, notFoundComponent: NotFoundPage, errorComponent: BrokenPage })
