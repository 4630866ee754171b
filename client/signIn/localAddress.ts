/** Stands in for our own origin, against which a browser would read it. */
const here = 'https://longview.invalid'

/**
 * An address of ours to go back to after signing in: a path with its search, and nothing that a browser would take for
 * another site or a program.
 *
 * @returns undefined for anything else
 */
export function localAddress(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 2_000 || !/^\/(?!\/)[^\\\p{Cc}\p{Cf}\p{Z}]*$/u.test(text)) return undefined
  if (!URL.canParse(text, here)) return undefined
  const { pathname, search } = new URL(text, here)
  // "/.//elsewhere" is written "//elsewhere" by whoever reads it.
  return pathname.startsWith('//') ? undefined : `${pathname}${search}`
}
