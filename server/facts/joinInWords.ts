/** "3, 6 and 12": a list as people say it; nothing of none. */
export function joinInWords(parts: readonly (string | number)[], last: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`
}
