/** "1,204": a count as pages write it. */
export function inThousands(count: number): string {
  return count.toLocaleString('en-GB')
}
