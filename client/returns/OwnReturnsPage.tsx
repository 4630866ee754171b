import type { OwnReturnsQuery } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Page } from '../layout/Page.tsx'
import { ReturnsNavigation } from '../layout/ReturnsNavigation.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { MessageOfCentre } from './MessageOfCentre.tsx'
import { holdReturns, ownReturnsDocument } from './ownReturnsDocument.ts'
import { OwnReturnsTable } from './OwnReturnsTable.tsx'
import './returns.css'

/** The returns of the viewer's unit, newest period first, and what the centre wrote about them. */
export function OwnReturnsPage() {
  const { unit } = useViewer()
  const { data, error, askAgain } = useAnswer({ query: ownReturnsDocument, context: holdReturns })
  const own = data?.ownReturns
  return (
    <Page title={unit ? `Returns of ${unit.code}` : 'Returns'} trail={[]}>
      <ReturnsNavigation here="returns" />
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the returns of your unit" /> : null}
      {own?.__typename === 'Refusal' ? <Empty>{own.message}</Empty> : null}
      {data && own?.__typename === 'DeskRow' ? <OwnReturns row={own} chases={data.returnsToday.chases} /> : null}
    </Page>
  )
}

interface OwnReturnsProps {
  row: Extract<OwnReturnsQuery['ownReturns'], { __typename: 'DeskRow' }>
  chases: OwnReturnsQuery['returnsToday']['chases']
}

function OwnReturns({ row, chases }: OwnReturnsProps) {
  const { unit, cells, lastMessage } = row
  const messages = chases.length > 0 ? chases : lastMessage ? [lastMessage] : []
  return (
    <>
      {cells.length === 0 ? (
        <Empty>No return is expected of {unit.code} yet. The first is there once its first period has ended.</Empty>
      ) : (
        <OwnReturnsTable unit={unit} cells={cells} />
      )}
      <section aria-labelledby="centre-wrote">
        <h2 className="govuk-heading-m" id="centre-wrote">{chases.length > 0 ? 'What the centre wrote' : 'The last message'}</h2>
        {messages.length === 0 ? <p className="govuk-body">Nothing was written between the unit and the centre in these periods.</p> : null}
        {messages.map((message) => <MessageOfCentre key={`${message.saidAt} ${message.period.code}`} unit={unit.code} message={message} />)}
      </section>
    </>
  )
}
