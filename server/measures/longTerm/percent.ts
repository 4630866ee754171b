/** "58%": a share in whole percent; more would say more than is known. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
