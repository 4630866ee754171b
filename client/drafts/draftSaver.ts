import type { SavedDraftFragment } from '../graphql/generated/graphql.ts'
import { isStillOpen, withAnswered } from '../screening/findings.ts'
import type { TextWarning } from '../screening/textWarning.ts'

/** How a draft stands, for the words beside the form. */
export type DraftState =
  | { kind: 'unsaved' }
  /** `isAnew`: the draft was thrown away elsewhere while it was typed here, and is a new one. */
  | { kind: 'saved'; at: string; isAnew?: true }
  | { kind: 'unreachable'; message: string }
  /** `isOfKey`: sent from elsewhere meanwhile, or one draft too many; either is mended on Home. */
  | { kind: 'refused'; message: string; isOfKey: boolean }
  /** Something in it looks like a personal detail: nothing is saved before that is taken out or answered. */
  | { kind: 'warned'; warning: TextWarning }
  /** Saved from elsewhere in between: both must be looked at before anything is saved again. */
  | { kind: 'stale'; current: SavedDraftFragment }

/** Something typed is nowhere but on this page, and does not get elsewhere by itself at once. */
export function isAtRisk({ kind }: DraftState): boolean {
  return kind === 'unreachable' || kind === 'refused' || kind === 'warned' || kind === 'stale'
}

export interface Typed {
  content: string
  summary: string
}

/** What is looked through for personal details, as JSON. */
export function textTyped({ content, summary }: Typed): string {
  return `${content} ${JSON.stringify(summary)}`
}

export type Saving =
  | { kind: 'saved'; revision: number; at: string }
  /** Thrown away from elsewhere, while it is still being typed here. */
  | { kind: 'gone' }
  | Exclude<DraftState, { kind: 'unsaved' } | { kind: 'saved' }>

const waitAfterLastChangeMs = 2_000
const waitBeforeNextTryMs = 10_000
/** While a finding is open: what was typed since may hold another. */
const waitBeforeAskingAgainMs = 10_000
/** A form is sent without its draft being saved rather than waiting longer than this. */
const waitBeforeSendingMs = 5_000

interface DraftSaverProps {
  /** What is already saved: as the form was filled from it; revision 0 when it never was. */
  start: { content: string; revision: number; savedAt: string | null }
  read: () => Typed
  send: (typed: Typed, revision: number) => Promise<Saving>
  tell: (state: DraftState) => void
}

/**
 * Saves a form two seconds after the last change, one saving at a time, and tries again by itself when
 * Longview cannot be reached, also after the page was left. Never saves what has not changed. While something in it looks
 * like a personal detail and is not answered, it is sent more seldom: only to learn what else was typed that does.
 */
export function draftSaver({ start, read, send, tell }: DraftSaverProps) {
  let { revision, savedAt } = start
  let savedContent: string | null = start.content
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<void> | null = null
  let isHeld = false
  let isLeft = false
  let isOver = false
  let isAnew = false
  /** What was last found to hold something that looks like a personal detail. */
  let asked: { content: string; atMs: number } | null = null
  let state: DraftState = asSaved()

  function asSaved(): DraftState {
    return savedAt === null ? { kind: 'unsaved' } : { kind: 'saved', at: savedAt, ...(isAnew ? { isAnew } : {}) }
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
    if (state.kind === 'warned' && asked && isStillOpen(state.warning, textTyped(typed))) {
      if (asked.content === typed.content || isLeft) return
      const waitMs = asked.atMs + waitBeforeAskingAgainMs - Date.now()
      if (waitMs > 0) return saveIn(waitMs)
    }
    underWay = saveOnce(typed)
    await underWay
  }

  /** What was found is answered, here or elsewhere on the page: the server says whether that was all. */
  async function saveAnswers(): Promise<void> {
    clearTimeout(timer)
    if (underWay) await underWay
    if (isStuck() || underWay) return
    underWay = saveOnce(read())
    await underWay
  }

  async function saveOnce(typed: Typed): Promise<void> {
    const answer = await send(typed, revision)
    underWay = null
    if (isOver) return
    if (answer.kind === 'gone') {
      // Nobody types here any more, so it was meant.
      if (isLeft) return finish()
      isAnew = true
      revision = 0
      saveIn(0)
      return
    }
    if (answer.kind !== 'saved') {
      if (answer.kind === 'refused' && answer.isOfKey) forget()
      if (answer.kind === 'warned') {
        asked = { content: typed.content, atMs: Date.now() }
        become(state.kind === 'warned' ? { ...answer, warning: withAnswered(answer.warning, state.warning, textTyped(typed)) } : answer)
        return
      }
      become(answer)
      if (answer.kind === 'unreachable') saveIn(waitBeforeNextTryMs)
      return
    }
    revision = answer.revision
    savedContent = typed.content
    savedAt = answer.at
    become(asSaved())
  }

  /** There is no such draft any more: nothing is the same as what was saved. */
  function forget() {
    savedContent = null
    savedAt = null
    revision = 0
  }

  /** So that a draft that is newer elsewhere is met before the form is sent, which would delete it. */
  async function saveBeforeSending(): Promise<void> {
    if (underWay) await underWay
    if (isOver || state.kind === 'stale' || revision === 0) return
    underWay = saveOnce(read())
    await underWay
  }

  function finish() {
    isOver = true
    clearTimeout(timer)
  }

  return {
    /** Something was typed. */
    change: () => saveIn(waitAfterLastChangeMs),
    /** At once: the page is hidden or looked at again, or the connection is back. */
    saveNow,
    saveAnswers,
    /** The form is on the page. */
    enter() {
      isLeft = false
    },
    /** The form is on the page no more: what is not saved yet is saved at once, but a draft that was thrown away stays so. */
    leave() {
      isLeft = true
      void saveNow()
    },
    /** While the form is being sent; what is under way is waited for, so that no draft outlives its record. */
    async hold(): Promise<void> {
      isHeld = true
      clearTimeout(timer)
      if (underWay) await Promise.race([underWay, afterAWhile()])
    },
    /**
     * Once it is held. Where a draft was saved it is saved again first; that it cannot be saved does not hold up the form.
     *
     * @returns false when the draft was changed elsewhere: both must be looked at first
     */
    async mayBeSent(): Promise<boolean> {
      await Promise.race([saveBeforeSending(), afterAWhile()])
      return state.kind !== 'stale'
    },
    release() {
      isHeld = false
      saveIn(waitAfterLastChangeMs)
    },
    /** The record is made, or the draft thrown away: nothing is saved any more. */
    finish,
    /** Both drafts were looked at: the next saving starts from the other's. */
    goOnFrom(current: SavedDraftFragment) {
      revision = current.revision
      savedContent = current.content
      savedAt = current.savedAt
      become(asSaved())
      saveIn(0)
    },
    /** Of what was saved last; 0 when nothing was. */
    revision: () => revision,
    /** Whether something was typed since. */
    isChanged: () => read().content !== savedContent,
    /** What was saved last, to tell what each side changed since. */
    lastSaved: () => savedContent ?? start.content,
  }
}

function afterAWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, waitBeforeSendingMs))
}
