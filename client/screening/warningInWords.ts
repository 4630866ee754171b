/**
 * What a box says of the texts that were found.
 *
 * @param what what did not happen: "Not saved yet"
 */
export function warningTitle(what: string, count: number): string {
  return count === 1 ? `${what}: this looks like a personal detail` : `${what}: these ${count} texts look like personal details`
}

export function whatToDo(count: number): string {
  return count === 1 ? 'Take it out, or say why it stays.' : 'Take them out, or say of each why it stays.'
}
