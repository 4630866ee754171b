import type { PackPart } from './packAsking.ts'
import { packFacts } from './packFacts.ts'
import type { PackCover } from './packMaking.ts'
import { packNotes } from './packNotes.ts'
import { changePart } from './parts/changePart.ts'
import { comparePart } from './parts/comparePart.ts'
import { correctionsPart } from './parts/correctionsPart.ts'
import { definitionsPart } from './parts/definitionsPart.ts'
import { lastingPart } from './parts/lastingPart.ts'
import { meansPart } from './parts/meansPart.ts'
import { mixPart } from './parts/mixPart.ts'

/** What stands before the sections and after them. */
export const packCover: PackCover = { facts: packFacts, notes: packNotes }

/** The parts of a pack, in the order in which they are made. */
export const packParts: readonly PackPart[] = [comparePart, lastingPart, correctionsPart, changePart, mixPart, meansPart, definitionsPart]
