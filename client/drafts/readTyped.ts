/**
 * Readers of a saved draft. A draft may come from an older page, so nothing in it is trusted to be there:
 * what is missing or of another shape becomes empty, what is not known is dropped, and nothing is ever thrown.
 */
export type Reader<Value> = (found: unknown) => Value

export function text(otherwise = ''): Reader<string> {
  return (found) => (typeof found === 'string' ? found : otherwise)
}

export function anyOf<Value>(allowed: readonly Value[], otherwise: Value): Reader<Value> {
  return (found) => allowed.find((value) => value === found) ?? otherwise
}

/** A list; an element that is nothing at all is left out. */
export function listOf<Value>(read: Reader<Value>): Reader<Value[]> {
  return (found) => (Array.isArray(found) ? found.filter((each) => each !== null && each !== undefined).map(read) : [])
}

/** Codes: texts and nothing else. */
export const codes: Reader<string[]> = (found) => (Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [])

export function perhaps<Value>(read: Reader<Value>, isThere: (value: Value) => boolean = () => true): Reader<Value | null> {
  return (found) => {
    if (typeof found !== 'object' || found === null) return null
    const value = read(found)
    return isThere(value) ? value : null
  }
}

export function fields<Value extends object>(readers: { [Name in keyof Value]: Reader<Value[Name]> }): Reader<Value> {
  return (found) => {
    const typed: Record<string, unknown> = typeof found === 'object' && found !== null ? { ...found } : {}
    const names = Object.keys(readers) as (keyof Value & string)[]
    return Object.fromEntries(names.map((name) => [name, readers[name](typed[name])])) as Value
  }
}

/** The form in a draft's content. Content that cannot be read at all gives the empty form. */
export function readContent<Form>(content: string, read: Reader<Form>): Form {
  try {
    return read(JSON.parse(content))
  } catch (fault) {
    if (fault instanceof SyntaxError) return read(null)
    throw fault
  }
}
