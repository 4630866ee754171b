/** "the group" at the start of a sentence: "The group". */
export function atStart(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
