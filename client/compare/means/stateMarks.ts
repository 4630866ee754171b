/** A mark for each state of a capability, so that the word need not be read to see it; the word always stands beside it. */
export const stateMarks: Readonly<Record<string, string>> = { IN_PLACE: '●', PARTLY_IN_PLACE: '◐', FROM_ANOTHER: '⇄', NOT_IN_PLACE: '○' }

/** Short enough for a cell of a table of ten units; in the order of the legend. */
export const stateWords: Readonly<Record<string, string>> = {
  IN_PLACE: 'In place', PARTLY_IN_PLACE: 'Partly', FROM_ANOTHER: 'From another', NOT_IN_PLACE: 'Not in place',
}
