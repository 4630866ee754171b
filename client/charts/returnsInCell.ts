/** "7 of 8 received" of "Returns: 7 of 8 received": where the head of a column or line says already what it is of. */
export function returnsInCell(returnsInWords: string): string {
  return returnsInWords.replace(/^Returns: /, '')
}
