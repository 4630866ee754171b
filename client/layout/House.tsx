import { useMemo, useState } from 'react'
import { graphql } from '../graphql/generated/gql.ts'
import { openFor } from '../graphql/requestOptions.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { SessionNotice } from '../sessions/SessionNotice.tsx'
import { Banner } from './Banner.tsx'
import { Entrance } from './Entrance.tsx'
import { Header } from './Header.tsx'
import { heldHouse } from './heldHouse.ts'
import { Page } from './Page.tsx'
import { SkipLink } from './SkipLink.tsx'
import { HouseContext } from './viewer.ts'
import type { HouseFacts } from './viewer.ts'

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
      mayAdminister
    }
    session { label personCode idleEndsAt endsAt withoutAccess }
    signIn { isDemonstration }
    service { isInvented inventedInWords today now }
  }
`)

/** What stands on every page: banner, header, who is looking, and how long their session goes on. */
export function House() {
  const { data, error, askAgain } = useAnswer({ query: houseDocument })
  const told = useMemo(() => (data ? { viewer: data.viewer ?? null, session: data.session ?? null, service: data.service, signIn: data.signIn } : null), [data])
  const [before, setBefore] = useState<HouseFacts | null>(null)
  const house = heldHouse(before, told)
  if (house !== before) setBefore(house)

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
  const { viewer, session, service } = house
  if (viewer) openFor(viewer) // before the page below asks anything
  return (
    <HouseContext value={house}>
      <Banner inventedInWords={service.inventedInWords ?? null} />
      <SkipLink />
      <Header house={house} />
      <Entrance house={house} />
      {session ? <SessionNotice session={session} now={service.now} /> : null}
    </HouseContext>
  )
}
