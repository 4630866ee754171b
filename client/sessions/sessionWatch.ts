import type { SessionAnswer } from './askSession.ts'
import { sessionStanding } from './sessionStanding.ts'
import type { KnownSession } from './sessionStanding.ts'

/** What a page must say of the session that it was opened in. */
export type SessionState =
  | { kind: 'open' }
  | { kind: 'idle'; endsAt: string }
  | { kind: 'lastMinutes'; endsAt: string; isLast: boolean }
  /** `other`: how somebody else is shown who is signed in in this browser now. */
  | { kind: 'over'; other: string | null }

/** By the clock alone, so that a machine that slept is noticed. */
const lookEveryMs = 30_000
/** Of the server, while a warning is shown: another tab may have been used. */
const askEveryMs = 10_000
/** While the session is over, and somebody may sign in again in another tab. */
const askWhenOverEveryMs = 30_000
const leastBetweenAsksMs = 2_000

interface SessionWatchProps {
  first: Omit<KnownSession, 'receivedAt'>
  /** For whom the page was opened: by their code, as an administrator may change how they are shown. */
  personCode: string
  ask: () => Promise<SessionAnswer>
  tell: (state: SessionState) => void
  /** Called before the session ends, again and again: what was typed must be kept. */
  save: () => void
}

/**
 * Watches over one session and never lengthens it: counts by the clock, and asks the server before it says anything,
 * as any use in any tab may have lengthened it. What cannot be asked changes nothing that was said.
 */
export function sessionWatch({ first, personCode, ask, tell, save }: SessionWatchProps) {
  let known: KnownSession = { ...first, receivedAt: Date.now() }
  let state: SessionState = { kind: 'open' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let askedAt = 0
  let isAsking = false
  let isStopped = false

  function lookIn(ms: number) {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(look, Math.max(ms, 1_000))
  }

  function look() {
    const standing = sessionStanding(known, Date.now())
    if (state.kind === 'open' && standing.kind === 'open') lookIn(Math.min(standing.forMs, lookEveryMs))
    else void askNow()
  }

  function become(next: SessionState) {
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    tell(next)
  }

  async function askNow(): Promise<void> {
    if (isAsking || isStopped) return
    isAsking = true
    askedAt = Date.now()
    const answer = await ask()
    isAsking = false
    if (!isStopped) hear(answer)
  }

  function hear(answer: SessionAnswer) {
    if (answer === 'unreachable') return lookIn(askEveryMs)
    const other = answer.signedIn && answer.personCode !== personCode ? answer.label : null
    if (!answer.signedIn || other !== null) {
      become({ kind: 'over', other })
      return lookIn(askWhenOverEveryMs)
    }
    known = { ...answer, receivedAt: Date.now() }
    const standing = sessionStanding(known, known.receivedAt)
    if (standing.kind === 'over') return lookIn(0)
    if (standing.kind === 'open') {
      become({ kind: 'open' })
      return lookIn(Math.min(standing.forMs, lookEveryMs))
    }
    const { forMs, ...told } = standing
    become(told)
    save()
    lookIn(Math.min(forMs, askEveryMs))
  }

  lookIn(0)
  return {
    /** The page is looked at again, or the connection is back: what was known may be old. */
    check() {
      const tooSoonMs = askedAt + leastBetweenAsksMs - Date.now()
      clearTimeout(timer)
      if (tooSoonMs <= 0) void askNow()
      else if (!isStopped) timer = setTimeout(() => void askNow(), tooSoonMs)
    },
    /** What the server answered to somebody who chose to stay, or who has signed in again. */
    hear,
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
