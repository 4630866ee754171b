import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { tellAtRisk } from '../drafts/draftsAtRisk.ts'
import { onSaveDraftsNow } from '../drafts/saveDraftsNow.ts'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import type { StaleReturnFoundFragment, WholeReturnFragment } from '../graphql/generated/graphql.ts'
import type { Problem } from '../parts/problem.ts'
import type { WatchedText } from '../screening/textWarning.ts'
import { laterReading } from './laterReading.ts'
import { returnSaver } from './returnSaver.ts'
import { saveReturn } from './saveReturn.ts'
import { isTypedAtRisk } from './savingState.ts'
import type { SavingState } from './savingState.ts'
import { nothingStated, statedIn, withKnown } from './stated.ts'
import type { Stated, StatedReturn } from './stated.ts'

export type ReturnForm = ReturnType<typeof useReturnForm>

/**
 * What is typed into a return that is being prepared, saved by itself. The return itself is the draft.
 *
 * @param asked the return as the page asked for it last; what is newer of it and of the answer to the last saving stands
 */
export function useReturnForm(asked: WholeReturnFragment) {
  const client = useClient()
  const [typed, setTyped] = useState<StatedReturn>(() => statedIn(asked))
  const [saving, setSaving] = useState<{ state: SavingState; problems: readonly Problem[] }>({ state: { kind: 'unsaved' }, problems: [] })
  const [latest, setLatest] = useState(asked)
  const [movedOn, setMovedOn] = useState<StaleReturnFoundFragment | null>(null)
  const newest = useRef(typed)
  const listeners = useRef(new Set<() => void>())
  const unit = asked.unit.code
  const period = asked.period.code

  function type(next: StatedReturn) {
    newest.current = next
    setTyped(next)
    for (const listener of listeners.current) listener()
  }

  const [saver] = useState(() =>
    returnSaver<WholeReturnFragment>({
      start: { saved: typed, version: asked.version },
      read: () => newest.current,
      send: (sending) => saveReturn(client, { ...sending, period }),
      tell: (state, problems) => setSaving({ state, problems }),
      movedOn: setMovedOn,
      adopt: (now, saved) => {
        setLatest(now)
        const both = withKnown(saved, newest.current, statedIn(now))
        type(both.typed)
        return both.saved
      },
    }),
  )

  const [watched] = useState<WatchedText>({
    text: () => JSON.stringify(newest.current),
    subscribe: (listener) => {
      listeners.current.add(listener)
      return () => void listeners.current.delete(listener)
    },
  })

  useEffect(() => {
    const now = () => void saver.saveNow()
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') now()
    }
    document.addEventListener('visibilitychange', whenHidden)
    window.addEventListener('pagehide', now)
    window.addEventListener('online', now)
    const beAskedNoMore = onSaveDraftsNow(saver.saveNow)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      window.removeEventListener('pagehide', now)
      window.removeEventListener('online', now)
      beAskedNoMore()
      now()
    }
  }, [saver])

  // Read again, by hand or after a saving: it may hold what colleagues stated.
  useEffect(() => {
    if (asked !== latest && laterReading(latest, asked) === asked) saver.know(asked)
  }, [saver, asked]) // `latest` is what was known when it came

  const isAtRisk = isTypedAtRisk(saving.state, saving.problems)
  useEffect(() => (isAtRisk ? tellAtRisk() : undefined), [isAtRisk])
  useLeaveGuard(isAtRisk, `Something you typed into the return of ${unit} is not saved. Leave this page all the same?`)

  return {
    ...saving,
    isAtRisk,
    /** Who moved it on while something was typed, though it went on from there by itself. */
    movedOn,
    /** The return as it is known best. */
    shown: laterReading(latest, asked),
    at: (place: string): Stated => typed[place] ?? nothingStated,
    change(place: string, part: Partial<Stated>) {
      type({ ...newest.current, [place]: { ...(newest.current[place] ?? nothingStated), ...part } })
      saver.change()
    },
    saveNow: saver.saveNow,
    saveAnswers: () => void saver.saveAnswers(),
    goOnFrom: saver.goOnFrom,
    watched,
  }
}
