import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { graphql } from '../graphql/generated/gql.ts'
import { openFor } from '../graphql/requestOptions.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { ChoosePersonPage } from '../people/ChoosePersonPage.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { Banner } from './Banner.tsx'
import { Header } from './Header.tsx'
import { Page } from './Page.tsx'
import { SkipLink } from './SkipLink.tsx'
import { HouseContext } from './viewer.ts'

const houseDocument = graphql(`
  query House {
    viewer {
      code
      label
      role
      roleInWords
      unit { id code name }
      maySeeRecords
      mayRecord
      maySeeAggregates
    }
    service { isInvented inventedInWords today now }
  }
`)

/** What stands on every page: banner, header, and who is looking. */
export function House() {
  const { data, error, askAgain } = useAnswer({ query: houseDocument })
  const { pathname } = useLocation()
  const house = useMemo(() => (data ? { viewer: data.viewer, service: data.service } : null), [data])

  if (!house) {
    return (
      <>
        <Banner inventedInWords={null} />
        <Page title="Longview">
          {error ? <Failed error={error} askAgain={askAgain} /> : <Loading what="Longview" />}
        </Page>
      </>
    )
  }
  if (house.viewer) openFor(house.viewer.code) // before the page below asks anything
  const mustChoose = !house.viewer && pathname !== '/choose-person'
  return (
    <HouseContext value={house}>
      <Banner inventedInWords={house.service.inventedInWords ?? null} />
      <SkipLink />
      <Header viewer={house.viewer ?? null} />
      {mustChoose ? <Navigate to="/choose-person" replace /> : null}
      {house.viewer ? <Outlet /> : <ChoosePersonPage />}
    </HouseContext>
  )
}
