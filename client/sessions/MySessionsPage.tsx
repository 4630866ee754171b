import { useState } from 'react'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { EndSessions } from './EndSessions.tsx'
import { mySessionsDocument } from './mySessionsDocument.ts'
import { endedInWords } from './sessionsToEnd.ts'
import type { SessionsToEnd } from './sessionsToEnd.ts'
import { SessionsTable } from './SessionsTable.tsx'

/** Where one is signed in, and ending that: a machine left behind, a session that one does not know. */
export function MySessionsPage() {
  const [{ data, error }, ask] = useQuery({ query: mySessionsDocument })
  const [ending, setEnding] = useState<SessionsToEnd | null>(null)
  const [said, setSaid] = useState<JustSaid | null>(null)
  const sessions = data?.mySessions
  const askAgain = () => ask({ requestPolicy: 'network-only' })
  const hasOthers = sessions?.some(({ isThisOne }) => !isThisOne) ?? false

  function choose(next: SessionsToEnd) {
    setSaid(null)
    setEnding(next)
  }

  function onEnded(ended: number) {
    // A full load, so that nothing that was fetched stays in memory.
    if (ending?.kind === 'all') return window.location.assign('/sign-in')
    setEnding(null)
    setSaid({ words: endedInWords(ended) })
    askAgain()
  }

  return (
    <Page title="Your sessions" trail={[{ text: 'Who you are', to: '/me' }]}>
      <p className="govuk-body">
        Each browser in which you are signed in has a session. It ends after 15 minutes without use, and after 8 hours in any case. End one that you
        do not know, and tell an administrator of Longview.
      </p>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!sessions && !error ? <Loading what="your sessions" /> : null}
      <Told said={said} />
      {ending ? <EndSessions key={JSON.stringify(ending)} ending={ending} onEnded={onEnded} onKept={() => setEnding(null)} /> : null}
      {sessions?.length === 0 ? <Empty>No session of yours is open.</Empty> : null}
      {sessions && sessions.length > 0 ? (
        <>
          <SessionsTable sessions={sessions} onEnd={(session) => choose({ kind: 'one', session })} />
          <div className="lv-actions">
            {hasOthers ? <Button kind="secondary" onClick={() => choose({ kind: 'others' })}>End all others</Button> : null}
            <Button kind="secondary" onClick={() => choose({ kind: 'all' })}>End all my sessions</Button>
          </div>
        </>
      ) : null}
    </Page>
  )
}
