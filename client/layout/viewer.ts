import { createContext, useContext } from 'react'
import type { HouseQuery } from '../graphql/generated/graphql.ts'

export type Viewer = NonNullable<HouseQuery['viewer']>
export type Service = HouseQuery['service']

export interface HouseFacts {
  viewer: Viewer | null
  service: Service
}

export const HouseContext = createContext<HouseFacts | null>(null)

function useHouse(): HouseFacts {
  const house = useContext(HouseContext)
  if (!house) throw new RangeError('Used outside <House>')
  return house
}

/** Who is looking. Pages are shown only once a person is chosen, so there always is one. */
export function useViewer(): Viewer {
  const { viewer } = useHouse()
  if (!viewer) throw new RangeError('Used before a person was chosen')
  return viewer
}

/** Whether records are invented, and where today is. */
export function useService(): Service {
  return useHouse().service
}

/** As `useViewer`, for the one page that is shown before anybody is chosen. */
export function useViewerOrNone(): Viewer | null {
  return useHouse().viewer
}
