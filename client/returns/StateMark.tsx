import type { ReturnState } from '../graphql/generated/graphql.ts'
import { stateWords } from './returnWords.ts'

/** Where a return stands: a mark that is not read out, and the word. */
export function StateMark({ state }: { state: ReturnState }) {
  const { mark, words } = stateWords[state]
  return <span className="lv-return__state"><span aria-hidden="true">{mark}</span> <strong>{words}</strong></span>
}
