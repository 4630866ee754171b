import { atStart } from './atStart.ts'

/** What was just done, for the page that it leads to: `justDone('the group', 'is recorded')`. */
export function justDone(name: string, done: string): { justDone: string } {
  return { justDone: `${atStart(name)} ${done}` }
}
