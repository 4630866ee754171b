/** "The period and the force in this address are not known. …": never what was typed, which may be free text. */
export function addressNoticeText(words: readonly string[], instead: string): string | null {
  const [first, ...others] = [...new Set(words)]
  if (first === undefined) return null
  const last = others.pop()
  const named = last === undefined ? `The ${first}` : `The ${[first, ...others].join(', the ')} and the ${last}`
  return `${named} in this address ${last === undefined ? 'is' : 'are'} not known to Longview. ${instead}`
}
