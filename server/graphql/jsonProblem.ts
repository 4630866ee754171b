import { queryLimits } from './queryLimits.ts'

const reserved = new Set(['__proto__', 'constructor', 'prototype'])
const marks = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g

/**
 * Why a body is refused before anything reads it; null when it is not. It is looked at as text: JSON.parse takes the
 * last of two fields with one name without a word, and what walks a value must not meet a million levels of it.
 *
 * @param text JSON that JSON.parse takes
 */
export function jsonProblem(text: string): string | null {
  /** Of each object or list that is open: the names of an object's fields so far, and whether a name comes next. */
  const open: { names: Set<string> | null; isNameNext: boolean; entries: number }[] = []
  let values = 0
  for (const [mark] of text.matchAll(marks)) {
    const inside = open.at(-1)
    if (mark === '{' || mark === '[') {
      open.push({ names: mark === '{' ? new Set() : null, isNameNext: mark === '{', entries: 1 })
      if (open.length > queryLimits.levels) return `What was sent is nested more than ${queryLimits.levels} levels deep`
    } else if (mark === '}' || mark === ']') {
      open.pop()
    } else if (mark === ',') {
      values += 1
      if (values > queryLimits.values) return `More than ${queryLimits.values} values were sent at once`
      if (!inside) continue
      inside.entries += 1
      inside.isNameNext = inside.names !== null
      if (inside.entries > queryLimits.entries) return `A list holds more than ${queryLimits.entries} entries`
    } else if (inside?.names && inside.isNameNext) {
      const name = JSON.parse(mark) as string
      if (inside.names.has(name)) return 'A field was sent twice'
      if (reserved.has(name)) return 'A field was sent with a name that is not allowed'
      inside.names.add(name)
      inside.isNameNext = false
    }
  }
  return null
}
