import { matchesOf, type Match } from './matchesOf.ts'

// At most 64 characters before the @, labels of at most 63 after it, the last of letters alone.
const address = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,63}(?![\p{L}\p{N}])/gu

/**
 * E-mail addresses. A name without a dot after the @ ("@longview", "3@5") is none.
 *
 * Source: RFC 5322 s.3.4.1 (atoms and dots), RFC 5321 s.4.5.3.1 (lengths), RFC 6531 (letters of other alphabets).
 */
export function emailAddresses(plain: string): Match[] {
  // Most texts hold no @, and a pattern that begins with any letter is slow to say so.
  if (!plain.includes('@')) return []
  return [...matchesOf(plain, address, ([found]) => found.toLowerCase())]
}
