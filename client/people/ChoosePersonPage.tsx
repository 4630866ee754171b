import { useQuery } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { Notice } from '../parts/Notice.tsx'
import { PeopleToChoose } from './PeopleToChoose.tsx'

const peopleDocument = graphql(`
  query DemonstrationPeople {
    demonstrationPeople { code label roleInWords unit { code name position } }
  }
`)

/** Stands in for signing in, until that is built; does not exist in production. */
export function ChoosePersonPage() {
  const [{ data, error }, askAgain] = useQuery({ query: peopleDocument })
  const { isInvented } = useService()
  return (
    <Page title="Choose a demonstration person">
      <Notice title="Demonstration">
        <p className="govuk-body">
          These people are invented. Choosing one stands in for signing in and decides what you may see and do
          {isInvented ? '; every record is invented demonstration data' : ''}.
        </p>
      </Notice>
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what="the people to choose from" /> : null}
      {data ? <PeopleToChoose people={data.demonstrationPeople} /> : null}
    </Page>
  )
}
