import type { DeskConnection } from './connectionInWords.ts'

/** In milliseconds. */
export const pollEveryMs = 15_000
/** Before the stream is tried again after it could not be had or broke. */
export const tryAgainAfterMs = 30_000
/** The server sends the desk every 30 seconds though nothing changed: a stream that is silent for longer is dead. */
export const silentForMs = 75_000
/** A proxy that holds streams back must not keep the first desk from whoever waits for it. */
export const firstWithinMs = 4_000

/** What came of asking once: the desk, why it is refused, or nothing. */
export type DeskAnswer<Desk> = { kind: 'desk'; desk: Desk } | { kind: 'refused'; message: string } | { kind: 'failed' }

export interface WatchedDesk<Desk> {
  /** None before the first came. */
  desk: Desk | undefined
  connection: DeskConnection
  /** When the last desk came, ISO 8601 by this machine's clock; null before the first. */
  lastAt: string | null
  /** Why there is none, in words of the API. */
  refusal: string | null
}

interface DeskWatchProps<Desk> {
  /** @returns closes it */
  open: (heard: { next: (desk: Desk) => void; ended: () => void }) => () => void
  ask: () => Promise<DeskAnswer<Desk>>
  tell: (watched: WatchedDesk<Desk>) => void
}

/**
 * Keeps a desk up to date: by a stream; where it cannot be had, breaks or falls silent, by asking every 15 seconds, while the
 * stream is tried again and again.
 */
export function deskWatch<Desk>({ open, ask, tell }: DeskWatchProps<Desk>) {
  let watched: WatchedDesk<Desk> = { desk: undefined, connection: 'POLLING', lastAt: null, refusal: null }
  let isStopped = false
  let close: (() => void) | null = null
  let silence: ReturnType<typeof setTimeout> | undefined
  let reopening: ReturnType<typeof setTimeout> | undefined
  let polling: ReturnType<typeof setTimeout> | undefined

  function become(next: Partial<WatchedDesk<Desk>>) {
    watched = { ...watched, ...next }
    tell(watched)
  }

  function has(desk: Desk, connection: DeskConnection) {
    become({ desk, connection, lastAt: new Date().toISOString(), refusal: null })
  }

  function openNow() {
    clearTimeout(reopening)
    listenFor(firstWithinMs)
    close = open({
      next: (desk) => {
        clearTimeout(polling)
        listenFor(silentForMs)
        has(desk, 'LIVE')
      },
      ended: fallBack,
    })
  }

  /** The stream is given up where nothing comes of it in so long. */
  function listenFor(ms: number) {
    clearTimeout(silence)
    silence = setTimeout(() => {
      close?.()
      fallBack()
    }, ms)
  }

  function fallBack() {
    clearTimeout(silence)
    close = null
    if (isStopped) return
    reopening = setTimeout(openNow, tryAgainAfterMs)
    void poll()
  }

  async function poll(): Promise<void> {
    clearTimeout(polling)
    const answer = await ask()
    // The stream came back meanwhile: what it says is newer.
    if (isStopped || (close && watched.connection === 'LIVE')) return
    if (answer.kind === 'desk') has(answer.desk, 'POLLING')
    else if (answer.kind === 'refused') become({ refusal: answer.message, connection: 'POLLING' })
    else become({ connection: 'LOST' })
    polling = setTimeout(() => void poll(), pollEveryMs)
  }

  openNow()
  return {
    /** At once: after something was done here, or a machine woke up. */
    check: () => {
      if (!isStopped && watched.connection !== 'LIVE') void poll()
    },
    stop: () => {
      isStopped = true
      for (const timer of [silence, reopening, polling]) clearTimeout(timer)
      close?.()
    },
  }
}
