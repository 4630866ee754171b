import { createContext, useContext } from 'react'
import type { HouseQuery } from '../graphql/generated/graphql.ts'

export type Viewer = NonNullable<HouseQuery['viewer']>
export type Service = HouseQuery['service']

export type OwnSession = NonNullable<HouseQuery['session']>

export interface HouseFacts {
  viewer: Viewer | null
  /** None where nobody is signed in. Somebody without a role that holds has a session, and is no viewer. */
  session: OwnSession | null
  service: Service
  signIn: HouseQuery['signIn']
}

export const HouseContext = createContext<HouseFacts | null>(null)

function useHouse(): HouseFacts {
  const house = useContext(HouseContext)
  if (!house) throw new RangeError('Used outside <House>')
  return house
}

/** Who is looking. Pages are shown only to those who are signed in and have a role, so there always is one. */
export function useViewer(): Viewer {
  const { viewer } = useHouse()
  if (!viewer) throw new RangeError('Used before anybody was signed in')
  return viewer
}

/** Whether records are invented, and where today is. */
export function useService(): Service {
  return useHouse().service
}

/** As `useViewer`, for the page that is shown before anybody is signed in. */
export function useViewerOrNone(): Viewer | null {
  return useHouse().viewer
}
