/** Whether a cell of a pack holds a number or a day, as it is read: "1,234", "−0.4", "27 March 2026". What is not is words. */
export function isFigure(cell: string): boolean {
  return /^[−+-]?\d/.test(cell)
}
