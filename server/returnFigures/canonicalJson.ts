/** What JSON can say. Keys whose value is undefined are left out, as JSON does. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * JSON of which there is one form only: no spaces, keys in the order of their UTF-16 code units, numbers as ECMAScript writes them.
 *
 * Why: what is hashed or published must come out byte for byte the same again, whichever way it was kept meanwhile.
 *
 * @throws RangeError where there is no such form: a number that is not finite, or text that is no Unicode
 * Source: RFC 8785, JSON Canonicalization Scheme. Checked in: test/unit/returnFigures/canonicalJson.test.ts.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is no number of JSON`)
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value).sort().flatMap((key) => {
    const member = value[key]
    return member === undefined ? [] : `${quoted(key)}:${canonicalJson(member)}`
  })
  return `{${members.join(',')}}`
}

/** Half of a character that takes two code units. */
const loneSurrogate = /\p{Surrogate}/u

function quoted(text: string): string {
  if (loneSurrogate.test(text)) throw new RangeError('Text with half a character has no canonical form')
  return JSON.stringify(text)
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
