/** What stands in a combobox: one of its list, or words that were typed and not chosen from it yet. */
export interface Choice {
  /** Id or code: what the API is told. Empty while nothing is chosen. */
  value: string
  text: string
  /** A second line in the list: its URN, its unit. */
  note?: string
  /** Another name that it goes by, its URN: typed in full it is as good as the text. */
  alsoCalled?: string
}

/** Whether somebody typed something and chose nothing: it must not be dropped in silence when the form is sent. */
export function isUnchosen(choice: Choice | null): boolean {
  return choice !== null && choice.value === '' && choice.text.trim() !== ''
}

/** What was typed and not chosen, to begin a new one with; '' where something is chosen. */
export function typedOnly(choice: Choice | null): string {
  return choice && isUnchosen(choice) ? choice.text.trim() : ''
}

/**
 * The one choice that was typed in full, whatever the case; null where none was, or several are called so.
 *
 * @param isOnlyEnough whether the only one there is does as well, however little of it was typed
 */
export function matchOf(choices: readonly Choice[], typed: string, isOnlyEnough: boolean): Choice | null {
  const sought = typed.trim().toLowerCase()
  const called = choices.filter(({ text, alsoCalled }) => [text, alsoCalled].some((name) => name?.toLowerCase() === sought))
  const found = called.length === 0 && isOnlyEnough ? choices : called
  return found.length === 1 ? (found[0] ?? null) : null
}

/** For people who compare two forms; '' for an empty field. */
export function choiceInWords(choice: Choice | null): string {
  const typed = typedOnly(choice)
  return typed ? `${typed} (typed, not chosen from the list)` : (choice?.text ?? '')
}
