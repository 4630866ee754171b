import type { ReturnEntryInput, StaleReturnFoundFragment } from '../graphql/generated/graphql.ts'
import { submissionKey } from '../graphql/submissionKey.ts'
import type { Problem } from '../parts/problem.ts'
import { isStillOpen } from '../screening/findings.ts'
import { answerText, textAnswersOf } from '../screening/textAnswers.ts'
import type { TextWarning } from '../screening/textWarning.ts'
import { changedEntries, fieldOnPage } from './stated.ts'
import type { StatedReturn } from './stated.ts'

/** How what was typed into a return stands. */
export type SavingState =
  | { kind: 'unsaved' }
  | { kind: 'saved'; at: string }
  | { kind: 'unreachable'; message: string }
  /** About the whole; what is refused of one field is among the problems. */
  | { kind: 'refused'; message: string }
  | { kind: 'warned'; warning: TextWarning }
  /** Somebody moved the return on meanwhile. */
  | { kind: 'stale'; found: StaleReturnFoundFragment }

/** The answer to one saving. `now` is the return as it is then. */
export type ReturnSaving<Now> =
  | { kind: 'saved'; at: string; now: Now }
  | { kind: 'problems'; message: string; problems: readonly Problem[] }
  | Exclude<SavingState, { kind: 'unsaved' } | { kind: 'saved' } | { kind: 'refused' }>

interface Sending {
  key: string
  entries: { place: string; entry: ReturnEntryInput }[]
  typed: StatedReturn
}

interface ReturnSaverProps<Now extends { version: number }> {
  /** What is saved at the beginning, and the version of the return then. */
  start: { saved: StatedReturn; version: number }
  read: () => StatedReturn
  send: (sending: { key: string; entries: ReturnEntryInput[]; version: number }) => Promise<ReturnSaving<Now>>
  tell: (state: SavingState, problems: Problem[]) => void
  /** The return after a saving, and what of it is saved from here. @returns what is known to be saved then */
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
  /** What was refused, by place: as it was sent, and where and why. */
  let refused = new Map<string, { entry: string; problem: Problem }>()

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
    const places = new Map(changed.map(({ place, entry }) => [place, JSON.stringify(entry)]))
    refused = new Map([...refused].filter(([place, { entry }]) => places.get(place) === entry))
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
        return become({ kind: 'warned', warning: onPage(answer.warning, places) })
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
    const places = entries.map(({ place }) => place)
    for (const problem of problems) {
      const field = fieldOnPage(problem.field, places)
      const at = entries.find(({ place }) => field === place || field.startsWith(`${place}.`))
      if (at) refused.set(at.place, { entry: JSON.stringify(at.entry), problem: { field, message: problem.message } })
    }
    if (!entries.some(({ place }) => refused.has(place))) return become({ kind: 'refused', message: problems[0]?.message ?? message })
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
    /** Somebody moved the return on, and it is still prepared: what is typed goes into it as it is now. */
    goOnFrom(current: number) {
      version = current
      become({ kind: 'unsaved' })
      saveIn(0)
    },
  }
}

function onPage(warning: TextWarning, places: readonly string[]): TextWarning {
  return { ...warning, findings: warning.findings.map((finding) => ({ ...finding, field: fieldOnPage(finding.field, places) })) }
}

function pick(typed: StatedReturn, places: readonly string[]): StatedReturn {
  return Object.fromEntries(places.flatMap((place) => (typed[place] ? [[place, typed[place]]] : [])))
}

/** Something typed is nowhere but on this page, and does not get elsewhere by itself at once. */
export function isTypedAtRisk(state: SavingState, problems: readonly Problem[]): boolean {
  return problems.length > 0 || (state.kind !== 'unsaved' && state.kind !== 'saved')
}
