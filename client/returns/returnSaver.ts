import type { ReturnEntryInput, StaleReturnFoundFragment } from '../graphql/generated/graphql.ts'
import { submissionKey } from '../graphql/submissionKey.ts'
import type { Problem } from '../parts/problem.ts'
import { isStillOpen } from '../screening/findings.ts'
import { answerText, textAnswersOf } from '../screening/textAnswers.ts'
import { refusedOf, stillRefused, warningOnPage } from './refusedEntries.ts'
import type { PlacedEntry, RefusedEntries } from './refusedEntries.ts'
import type { ReturnSaving, SavingState } from './savingState.ts'
import { changedEntries } from './stated.ts'
import type { StatedReturn } from './stated.ts'

interface Sending {
  key: string
  entries: PlacedEntry[]
  typed: StatedReturn
}

interface ReturnSaverProps<Now extends { version: number }> {
  /** What is saved at the beginning, and the version of the return then. */
  start: { saved: StatedReturn; version: number }
  read: () => StatedReturn
  send: (sending: { key: string; entries: ReturnEntryInput[]; version: number }) => Promise<ReturnSaving<Now>>
  tell: (state: SavingState, problems: Problem[]) => void
  /** The return after a saving or as it was read again, and what of it is saved from here. @returns what is known to be saved then */
  adopt: (now: Now, saved: StatedReturn) => StatedReturn
  /** Somebody moved it on meanwhile, but it is a draft: two people who state different parts do not hinder each other. */
  movedOn: (found: StaleReturnFoundFragment) => void
}

const waitAfterLastChangeMs = 2_000
const waitBeforeNextTryMs = 10_000

/**
 * Saves what is typed into a return two seconds after the last change, one saving at a time and only what differs. An entry
 * that is refused is left out until it is changed, so that it holds up no other. A saving whose answer was lost is sent again as
 * it was, under its key: whether it had arrived or not, it has one effect.
 */
export function returnSaver<Now extends { version: number }>({ start, read, send, tell, adopt, movedOn }: ReturnSaverProps<Now>) {
  let { saved, version } = start
  let state: SavingState = { kind: 'unsaved' }
  let key = submissionKey()
  let lost: Sending | null = null
  let underWay: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let refused: RefusedEntries = new Map()

  function become(next: SavingState) {
    state = next
    tell(next, [...refused.values()].map(({ problem }) => problem))
  }

  function saveIn(waitMs: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void saveNow(), waitMs)
  }

  /** What is to be sent now: not what is refused as it stands. */
  function next(): Sending | null {
    if (lost) return lost
    const typed = read()
    const changed = changedEntries(saved, typed)
    refused = stillRefused(refused, changed)
    const entries = changed.filter(({ place }) => !refused.has(place))
    return entries.length > 0 ? { key, entries, typed } : null
  }

  async function saveNow(isAnswered = false): Promise<void> {
    clearTimeout(timer)
    while (underWay) await underWay
    if (state.kind === 'stale') return
    if (state.kind === 'warned' && !isAnswered && isStillOpen(state.warning, JSON.stringify(read()))) return
    const sending = next()
    if (sending) {
      underWay = saveOnce(sending)
      await underWay
    } else if (state.kind !== 'unsaved' && state.kind !== 'saved') become({ kind: 'unsaved' })
    else tell(state, [...refused.values()].map(({ problem }) => problem))
  }

  async function saveOnce(sending: Sending): Promise<void> {
    const answer = await send({ key: sending.key, entries: sending.entries.map(({ entry }) => entry), version })
    underWay = null
    lost = null
    const places = sending.entries.map(({ place }) => place)
    switch (answer.kind) {
      case 'saved': {
        version = answer.now.version
        saved = adopt(answer.now, { ...saved, ...pick(sending.typed, places) })
        const before = key
        key = submissionKey()
        // The same text may be sent again with what is typed beside it: it is not asked about twice.
        for (const { token, answer: given } of textAnswersOf(before)) answerText(key, token, given)
        become({ kind: 'saved', at: answer.at })
        if (next()) saveIn(waitAfterLastChangeMs)
        return
      }
      case 'unreachable':
        lost = sending
        become(answer)
        return saveIn(waitBeforeNextTryMs)
      case 'problems':
        return refuse(answer, sending)
      case 'warned':
        return become({ kind: 'warned', warning: warningOnPage(answer.warning, places) })
      case 'stale':
        return meet(answer.found)
    }
  }

  /** A draft goes on from where it is now; anything else is for whoever types to look at. */
  function meet(found: StaleReturnFoundFragment) {
    const { state: stands, version: current } = found.current
    if (stands !== 'DRAFT' || current === version) return become({ kind: 'stale', found })
    version = current
    movedOn(found)
    saveIn(0)
  }

  function refuse({ message, problems }: { message: string; problems: readonly Problem[] }, { entries }: Sending) {
    const found = refusedOf(problems, entries)
    refused = new Map([...refused, ...found])
    if (found.size === 0) return become({ kind: 'refused', message: problems[0]?.message ?? message })
    become({ kind: 'unsaved' })
    if (next()) saveIn(0)
  }

  return {
    /** Something was typed. */
    change: () => saveIn(waitAfterLastChangeMs),
    /** At once: the page is hidden or left, or something is done that what is typed must be saved for. */
    saveNow: () => saveNow(),
    /** What was found in a text is answered. */
    saveAnswers: () => saveNow(true),
    /** Whether all that is typed is saved. */
    isSaved: () => changedEntries(saved, read()).length === 0,
    /** The return was read again: what others stated meanwhile stands where nothing else is typed. Its version stays that which was seen when it was typed. */
    know(now: Now) {
      saved = adopt(now, saved)
    },
    /** Somebody moved the return on, and it is still prepared: what is typed goes into it as it is now. */
    goOnFrom(current: number) {
      version = current
      become({ kind: 'unsaved' })
      saveIn(0)
    },
  }
}

function pick(typed: StatedReturn, places: readonly string[]): StatedReturn {
  return Object.fromEntries(places.flatMap((place) => (typed[place] ? [[place, typed[place]]] : [])))
}
