import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReturnsTodayQuery } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { numberInWords } from '../parts/numberInWords.ts'
import { MessageOfCentre } from '../returns/MessageOfCentre.tsx'
import { holdReturns } from '../returns/ownReturnsDocument.ts'
import { returnAddress } from '../returns/returnAddress.ts'
import { CountTile } from './CountTile.tsx'
import { nextReturn } from './nextReturn.ts'
import { returnsTodayDocument } from './returnsTodayDocument.ts'
import './home.css'

type Today = ReturnsTodayQuery['returnsToday']

/** What returns ask of a unit today: what is to be sent and by when, what the centre asks and wrote, what changed since acceptance. */
export function ReturnsToday({ unit }: { unit: string }) {
  const { data, error, askAgain } = useAnswer({ query: returnsTodayDocument, context: holdReturns })
  return (
    <section aria-labelledby="returns">
      <h2 className="govuk-heading-m" id="returns">Returns</h2>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="what returns ask of us" /> : null}
      {data ? <OfUnit unit={unit} today={data.returnsToday} /> : null}
    </section>
  )
}

function OfUnit({ unit, today }: { unit: string; today: Today }) {
  const { toSend, queried, changed, chases } = today
  const next = nextReturn(toSend)
  return (
    <>
      <ul className="lv-counts" aria-label="Returns">
        <CountTile name="Return to send" note={next.note}>
          <ToReturn unit={unit} cell={next.cell}>{next.short}</ToReturn>
        </CountTile>
        <CountTile name="Questions of the centre" note="on returns that wait for an answer">
          <ToReturn unit={unit} cell={queried[0]}>{numberInWords(queried.reduce((sum, { openQueries }) => sum + openQueries, 0))}</ToReturn>
        </CountTile>
        <CountTile name="Changed since acceptance" note="accepted returns with records that changed">
          <ToReturn unit={unit} cell={changed.length === 1 ? changed[0] : undefined}>{numberInWords(changed.length)}</ToReturn>
        </CountTile>
      </ul>
      {chases.map((message) => <MessageOfCentre key={`${message.saidAt} ${message.period.code}`} unit={unit} message={message} />)}
    </>
  )
}

/** To the return that a tile is about; to all of them where it is about none, or several. */
function ToReturn({ unit, cell, children }: { unit: string; cell: Today['toSend'][number] | undefined; children: ReactNode }) {
  return cell ? (
    <Link {...returnAddress(unit, cell.period.code)} className="lv-count__link">{children}</Link>
  ) : (
    <Link to="/returns" className="lv-count__link">{children}</Link>
  )
}
