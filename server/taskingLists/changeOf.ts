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
  /** Another group whose name it says; none where it is left out. */
  namedOcgId?: (content: T) => string | null
}

/** Tells a fact that is new, corrected or withdrawn, or about another group now. A corrected one is told as it is now, the last two as it was. */
export function changeOf<T>({ ocgId, factId, was, is, isElsewhere, knownAt }: ChangedFact<T>, { name, day, says, kind, isNew, namedOcgId = () => null }: Telling<T>): OcgChange {
  const told = is ?? was
  if (told === null) throw new RangeError('A change is of a fact that stood at one of two moments')
  const about = { ocgId, factId, knownAt, namedOcgId: namedOcgId(told), day: day(told) }
  if (is === null) return { ...about, kind: 'WITHDRAWN', inWords: `${name(told)} ${isElsewhere ? 'no longer about this group' : 'withdrawn'}: ${says(told)}` }
  if (was === null) return { ...about, kind: kind(is), inWords: isNew(is) }
  return { ...about, kind: 'CORRECTED', inWords: `${name(is)} corrected: now ${says(is)}` }
}
