import type { BoardPackState } from '../graphql/generated/graphql.ts'

/** The word of each state, and a mark whose shape says the same. */
export const packStateWords: Readonly<Record<BoardPackState, { mark: string; words: string }>> = {
  WAITING: { mark: '○', words: 'Waiting' },
  MAKING: { mark: '◔', words: 'Being made' },
  PRINTING: { mark: '◕', words: 'Being printed' },
  READY: { mark: '●', words: 'Ready' },
  CANCELLED: { mark: '—', words: 'Cancelled' },
  FAILED: { mark: '✕', words: 'Not made' },
}

const underWay: readonly BoardPackState[] = ['WAITING', 'MAKING', 'PRINTING']
const ended: readonly BoardPackState[] = ['CANCELLED', 'FAILED']

/** Something of it is still to come. */
export function isUnderWay({ state }: { state: BoardPackState }): boolean {
  return underWay.includes(state)
}

/** No pack came of it. */
export function hasEnded({ state }: { state: BoardPackState }): boolean {
  return ended.includes(state)
}

/** What it says stands, and never changes any more. */
export function isFrozen({ state }: { state: BoardPackState }): boolean {
  return state === 'PRINTING' || state === 'READY'
}

/** How far each state is: a pack goes on, and never back. */
const order: Readonly<Record<BoardPackState, number>> = { WAITING: 0, MAKING: 1, PRINTING: 2, READY: 3, CANCELLED: 3, FAILED: 3 }

/** Of two answers about one pack the one that is further; of two in the same state the second, which was heard while it was watched. */
export function furtherOf<Known extends { state: BoardPackState }, Heard extends { state: BoardPackState }>(known: Known, heard: Heard | null): Known | Heard {
  return heard && order[heard.state] >= order[known.state] ? heard : known
}
