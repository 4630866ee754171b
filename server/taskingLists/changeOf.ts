import type { Day } from '../periods/day.ts'
import type { ChangedFact } from './changedFacts.ts'
import type { OcgChange, OcgChangeKind } from './ocgChange.ts'

/** How a fact of one kind is told: what it is called, on which day it was, what it says, and as what it is new. */
export type Telling<T> = {
  /** "Assessment", before "corrected" and "withdrawn". */
  name: (content: T) => string
  day: (content: T) => Day
  says: (content: T) => string
  kind: (content: T) => OcgChangeKind
  isNew: (content: T) => string
}

/** Tells a fact that is new, corrected or withdrawn. A corrected one is told as it is now, a withdrawn one as it was. */
export function changeOf<T>({ ocgId, factId, was, is, knownAt }: ChangedFact<T>, { name, day, says, kind, isNew }: Telling<T>): OcgChange {
  const about = { ocgId, factId, knownAt }
  if (is === null) {
    if (was === null) throw new RangeError('A change is of a fact that stood at one of two moments')
    return { ...about, kind: 'WITHDRAWN', day: day(was), inWords: `${name(was)} withdrawn: ${says(was)}` }
  }
  if (was === null) return { ...about, kind: kind(is), day: day(is), inWords: isNew(is) }
  return { ...about, kind: 'CORRECTED', day: day(is), inWords: `${name(is)} corrected: now ${says(is)}` }
}
