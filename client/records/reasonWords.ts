/** The words of a page that asks why something is done to a record. */
export interface ReasonWords {
  /** "Withdraw": begins the page's title. */
  verb: string
  /** "Withdraw disruption": the button. */
  button: string
  /** What comes of it, before it is done. */
  consequence: string
  label: string
  /** Said when no reason was entered. */
  missing: string
  /** "is withdrawn": after the record's name, once it is done. */
  done: string
  /** "withdrawn": after "cannot be". */
  undone: string
}

/** @param thing "disruption", "group" */
export function withdrawWords(thing: string): ReasonWords {
  return {
    verb: 'Withdraw',
    button: `Withdraw ${thing}`,
    consequence: `A withdrawn ${thing} stays in its history and counts in no figure from now on. It can be restored.`,
    label: `Why the ${thing} is withdrawn`,
    missing: `Enter why the ${thing} is withdrawn`,
    done: 'is withdrawn',
    undone: 'withdrawn',
  }
}

/** @param thing "disruption", "group" */
export function restoreWords(thing: string): ReasonWords {
  return {
    verb: 'Restore',
    button: `Restore ${thing}`,
    consequence: `Restoring adds a version to the same ${thing}, with the facts shown here. It stands again from now on, and its history shows both.`,
    label: `Why the ${thing} is restored`,
    missing: `Enter why the ${thing} is restored`,
    done: 'is restored',
    undone: 'restored',
  }
}
