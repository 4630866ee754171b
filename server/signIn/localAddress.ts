/** Longest address that is kept, in letters. */
const longest = 2_000
/** Stands for our own site; nothing is ever asked of it. */
const ownSite = 'http://longview.invalid'

/**
 * The address on our own site that this text names, or the start page: where somebody goes once they are signed in.
 *
 * Why: an address of another site in a link to our sign-in would lead people who trust ours to it.
 *
 * @param text anything; what a browser might read as another site is refused, not mended
 */
export function localAddressOf(text: string | null): string {
  if (text === null || text.length > longest || !text.startsWith('/')) return '/'
  // Browsers drop tabs and line ends in an address and take a backslash for a slash: //, /\ and /<tab>/ name another site.
  if (/[\\\p{Cc}\p{Cf}\p{Z}]/u.test(text) || text.startsWith('//') || !URL.canParse(text, ownSite)) return '/'
  const { origin, pathname, search, hash } = new URL(text, ownSite)
  const address = `${pathname}${search}${hash}`
  return origin === ownSite && !address.startsWith('//') && address.length <= longest ? address : '/'
}
