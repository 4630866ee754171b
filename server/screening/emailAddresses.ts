import { matchesOf, type Match } from './matchesOf.ts'

// At most 64 characters before the @, labels of at most 63 after it, the last of letters alone.
const name = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}"
const at = '(?:[ \\n]?@[ \\n]?|[ \\n]?[([{<] ?[aA][tT] ?[)\\]}>][ \\n]?)'
// After a dot at the end of a line a sentence begins with a capital, the rest of an address seldom does.
const dot = '(?:\\.(?:\\n(?=\\p{Ll}))?| ?[([{<] ?[dD][oO][tT] ?[)\\]}>] ?)'
const host = `(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?${dot}){1,8}\\p{L}{2,63}(?![\\p{L}\\p{N}])`
const numbered = '\\[(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[iI][pP][vV]6:[\\da-fA-F:.]{2,45})\\]'
const address = new RegExp(`${name}${at}(?:${host}|${numbered})`, 'gu')

const anyAt = /@|[([{<] ?at ?[)\]}>]/i

/**
 * E-mail addresses, also with a space or a line end beside the @, with "(at)" and "(dot)" in brackets, and with a numbered
 * host in brackets. A name without a dot after the @ ("@longview", "3@5") is none. Not looked for: "at" and "dot" without
 * brackets, names in quotation marks, a host that is broken elsewhere than after a dot.
 *
 * Source: RFC 5322 s.3.4.1 (atoms and dots), RFC 5321 s.4.1.3 (numbered hosts) and s.4.5.3.1 (lengths), RFC 6531 (letters
 * of other alphabets).
 */
export function emailAddresses(plain: string): Match[] {
  // Most texts hold no @, and a pattern that begins with any letter is slow to say so.
  if (!anyAt.test(plain)) return []
  return [...matchesOf(plain, address, ([found]) => canonical(found))]
}

const canonical = (found: string) =>
  found.toLowerCase().replaceAll(/[ \n]/g, '').replace(/[([{<]at[)\]}>]/, '@').replaceAll(/[([{<]dot[)\]}>]/g, '.')
