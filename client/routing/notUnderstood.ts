import type { RawSearch } from './searchValues.ts'

/** What a part of an address is, in a sentence: "period", "force". */
export type AddressWords = Readonly<Record<string, string>>

/** The parts of an address that say something which their validator did not understand, in words. */
export function notUnderstood(raw: RawSearch, understood: object, words: AddressWords): string[] {
  return namesNotUnderstood(raw, understood, words).map((name) => words[name] ?? name)
}

/** The same by their names in the address. */
export function namesNotUnderstood(raw: RawSearch, understood: object, words: AddressWords): string[] {
  const kept: RawSearch = { ...understood }
  return Object.keys(words).filter((name) => {
    const typed = raw[name]
    return typed !== undefined && typed !== '' && sizeOf(kept[name]) < sizeOf(typed)
  })
}

/** Are the parts written as Longview writes them? An instant with an offset is understood, but written in UTC. */
export function isAsWritten(raw: RawSearch, understood: object, words: AddressWords): boolean {
  const kept: RawSearch = { ...understood }
  return Object.keys(words).every((name) => String(raw[name] ?? '') === String(kept[name] ?? ''))
}

/** How many values: of "MAJOR,HUGE" only one may be understood. */
function sizeOf(value: unknown): number {
  if (value === undefined) return 0
  if (Array.isArray(value)) return value.length
  return typeof value === 'string' ? value.split(',').filter(Boolean).length : 1
}
