import type { Axis } from './axes.ts'

/**
 * What one audience is to get of one field, a letter each:
 *   G  the value, the same for everybody who gets it; a list is not empty
 *   g  the same, but it may be an empty list or nothing
 *   P  a value of the person's own, which need not be that of others
 *   p  the same, or nothing
 *   T  true            F  false
 *   n  nothing, for there is nothing to give in this state
 *   x  nothing, though there is something: it is withheld
 *   -  the record is not there, in so many words, and no error says otherwise
 *   !  the request is refused: NOT_ALLOWED, or NOT_SIGNED_IN for nobody
 */
export type Letter = 'G' | 'g' | 'P' | 'p' | 'T' | 'F' | 'n' | 'x' | '-' | '!'

/** A letter for each column of the axis; spaces are for the eye. One row for every state, or one for each. */
export type Row = string | Record<string, string>

/** The decisions about one type: typed by hand, from domain.md and assurance.md, never from what the server does. */
export type Block = { type: string; axis: Axis; states: readonly string[]; fields: Record<string, Row> }
