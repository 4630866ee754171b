import { numberInWords } from '../parts/numberInWords.ts'

/** Nobody counted is not nobody reached. */
export function reachedInWords({ peopleReached }: { peopleReached?: number | null }): string {
  return typeof peopleReached === 'number' ? numberInWords(peopleReached) : 'not counted'
}
