const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** "8.0": a mean or limit of counts with its one decimal, as the sentences of the API have it; 0 itself is "0". */
export function tenthInWords(value: number): string {
  return value === 0 ? '0' : oneDecimal.format(value)
}
