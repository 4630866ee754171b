import { useEffect, useRef, useState } from 'react'
import { saveDraftsNow } from '../drafts/saveDraftsNow.ts'
import { askSession, staySignedIn } from './askSession.ts'
import { SessionWarning } from './SessionWarning.tsx'
import { sessionWatch } from './sessionWatch.ts'
import type { SessionState } from './sessionWatch.ts'
import { onSignedOut } from './signedOutSignal.ts'
import { SignedOutCover } from './SignedOutCover.tsx'

interface SessionNoticeProps {
  /** As the house was told it first. */
  session: { label: string; personCode: string; idleEndsAt: string; endsAt: string }
  /** The server's clock then. */
  now: string
}

/** Says before the session ends that it will, and that it has. Not there for somebody who is not signed in. */
export function SessionNotice({ session, now }: SessionNoticeProps) {
  const [state, setState] = useState<SessionState>({ kind: 'open' })
  const [first] = useState({ ...session, now })
  const watch = useRef<ReturnType<typeof sessionWatch> | null>(null)

  useEffect(() => {
    const watching = sessionWatch({ first, personCode: first.personCode, ask: askSession, tell: setState, save: () => void saveDraftsNow() })
    watch.current = watching
    const whenShown = () => {
      if (document.visibilityState === 'visible') watching.check()
    }
    document.addEventListener('visibilitychange', whenShown)
    window.addEventListener('focus', whenShown)
    window.addEventListener('online', whenShown)
    const unsubscribe = onSignedOut(() => watching.check())
    return () => {
      watching.stop()
      unsubscribe()
      document.removeEventListener('visibilitychange', whenShown)
      window.removeEventListener('focus', whenShown)
      window.removeEventListener('online', whenShown)
    }
  }, [first])

  /** @returns whether the session goes on */
  async function stay(): Promise<boolean> {
    const answer = await staySignedIn()
    watch.current?.hear(answer)
    return answer !== 'unreachable'
  }

  async function goOn(): Promise<void> {
    watch.current?.hear(await askSession())
  }

  if (state.kind === 'open') return null
  if (state.kind === 'over') return <SignedOutCover label={first.label} other={state.other} goOn={goOn} />
  return <SessionWarning key={JSON.stringify(state)} warning={state} onStay={stay} />
}
