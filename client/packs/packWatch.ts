/** In milliseconds: while somebody waits, and after a minute of it. */
export const askEveryMs = 1_000
export const laterEveryMs = 5_000
export const patientAfterMs = 60_000

/** What came of asking once: how the pack stands, that there is none, that nobody is signed in any more, of which the page says enough itself, or nothing. */
export type PackHeard<Pack> = { kind: 'pack'; pack: Pack } | { kind: 'none' } | { kind: 'signedOut' } | { kind: 'failed' }

export interface WatchedPack<Pack> {
  /** None before the first answer. */
  pack: Pack | null
  /** Longview could not be reached with the last question; it is asked again. */
  isLost: boolean
}

interface PackWatchProps<Pack> {
  ask: () => Promise<PackHeard<Pack>>
  tell: (watched: WatchedPack<Pack>) => void
  /** Is there more to hear? */
  goesOn: (pack: Pack) => boolean
}

/** Asks how a pack stands until it is made or has ended: every second, after a minute every five seconds. What fails is asked again. */
export function packWatch<Pack>({ ask, tell, goesOn }: PackWatchProps<Pack>) {
  const since = Date.now()
  let watched: WatchedPack<Pack> = { pack: null, isLost: false }
  let isStopped = false
  let isAsking = false
  let next: ReturnType<typeof setTimeout> | undefined

  function wait() {
    clearTimeout(next)
    next = setTimeout(() => void askNow(), Date.now() - since < patientAfterMs ? askEveryMs : laterEveryMs)
  }

  function stop() {
    isStopped = true
    clearTimeout(next)
  }

  async function askNow(): Promise<void> {
    if (isStopped || isAsking) return
    isAsking = true
    const heard = await ask()
    isAsking = false
    if (isStopped) return
    if (heard.kind === 'pack') watched = { pack: heard.pack, isLost: false }
    else watched = { ...watched, isLost: heard.kind === 'failed' }
    tell(watched)
    if (heard.kind === 'none' || (heard.kind === 'pack' && !goesOn(heard.pack))) stop()
    else wait()
  }

  wait()
  return { stop, askNow: () => void askNow() }
}
