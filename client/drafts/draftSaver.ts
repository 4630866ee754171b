import type { SavedDraftFragment } from '../graphql/generated/graphql.ts'

/** How a draft stands, for the words beside the form. */
export type DraftState =
  | { kind: 'unsaved' }
  | { kind: 'saved'; at: string }
  | { kind: 'unreachable'; message: string }
  /** `isOfKey`: sent from elsewhere meanwhile, or one draft too many; either is mended on Home. */
  | { kind: 'refused'; message: string; isOfKey: boolean }
  /** Saved from elsewhere in between: both must be looked at before anything is saved again. */
  | { kind: 'stale'; current: SavedDraftFragment }

export interface Typed {
  content: string
  summary: string
}

export type Saving =
  | { kind: 'saved'; revision: number; at: string }
  /** Thrown away from elsewhere, while it is still being typed here. */
  | { kind: 'gone' }
  | Exclude<DraftState, { kind: 'unsaved' } | { kind: 'saved' }>

export const waitAfterLastChangeMs = 2_000
export const waitBeforeNextTryMs = 10_000

interface DraftSaverProps {
  /** What is already saved: as the form was filled from it; revision 0 when it never was. */
  start: { content: string; revision: number; savedAt: string | null }
  read: () => Typed
  send: (typed: Typed, revision: number) => Promise<Saving>
  tell: (state: DraftState) => void
}

export type DraftSaver = ReturnType<typeof draftSaver>

/**
 * Saves a form two seconds after the last change, one saving at a time, and tries again by itself when
 * Longview cannot be reached. Never saves what has not changed.
 */
export function draftSaver({ start, read, send, tell }: DraftSaverProps) {
  let { content: savedContent, revision, savedAt } = start
  let state: DraftState = asSaved()
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<void> | null = null
  let isHeld = false
  let isOver = false

  function asSaved(): DraftState {
    return savedAt === null ? { kind: 'unsaved' } : { kind: 'saved', at: savedAt }
  }

  function become(next: DraftState) {
    state = next
    tell(next)
  }

  function isStuck(): boolean {
    return isHeld || isOver || state.kind === 'stale'
  }

  function saveIn(waitMs: number) {
    clearTimeout(timer)
    if (!isStuck()) timer = setTimeout(() => void saveNow(), waitMs)
  }

  async function saveNow(): Promise<void> {
    clearTimeout(timer)
    if (underWay) await underWay
    if (isStuck() || underWay) return
    const typed = read()
    if (typed.content === savedContent) {
      // Typed back to what is saved, after a saving that failed.
      if (state.kind !== 'saved' && state.kind !== 'unsaved') become(asSaved())
      return
    }
    underWay = saveOnce(typed)
    await underWay
  }

  async function saveOnce(typed: Typed): Promise<void> {
    const answer = await send(typed, revision)
    underWay = null
    if (isOver) return
    if (answer.kind === 'gone') {
      revision = 0
      saveIn(0)
      return
    }
    if (answer.kind !== 'saved') {
      become(answer)
      if (answer.kind === 'unreachable') saveIn(waitBeforeNextTryMs)
      return
    }
    revision = answer.revision
    savedContent = typed.content
    savedAt = answer.at
    become(asSaved())
  }

  return {
    /** Something was typed. */
    change: () => saveIn(waitAfterLastChangeMs),
    /** At once: the page is left or hidden, or the connection is back. */
    saveNow,
    /** While the form is being sent; what is under way is waited for, so that no draft outlives its record. */
    async hold(): Promise<void> {
      isHeld = true
      clearTimeout(timer)
      if (underWay) await underWay
    },
    release() {
      isHeld = false
      saveIn(waitAfterLastChangeMs)
    },
    /** The record is made, or the draft thrown away: nothing is saved any more. */
    finish() {
      isOver = true
      clearTimeout(timer)
    },
    /** Both drafts were looked at: the next saving starts from the other's. */
    goOnFrom(current: SavedDraftFragment) {
      revision = current.revision
      savedContent = current.content
      savedAt = current.savedAt
      become(asSaved())
      saveIn(0)
    },
    /** What was saved last, to tell what each side changed since. */
    lastSaved: () => savedContent,
  }
}
