import { atStart } from '../forms/atStart.ts'

/** A sentence without the name that stands before it already: of "Stronger than before: last seen at 70." the rest. */
export function afterName(sentence: string, name: string): string {
  const begins = `${name}: `
  return sentence.startsWith(begins) ? atStart(sentence.slice(begins.length)) : sentence
}
