import type { BoardPackState } from '../graphql/generated/graphql.ts'
import { packStateWords } from './packStates.ts'
import './packs.css'

/** Where a pack stands: a mark that is not read out, and the word. */
export function PackState({ state }: { state: BoardPackState }) {
  const { mark, words } = packStateWords[state]
  return <span className="lv-pack-state"><span aria-hidden="true">{mark}</span> <span className="govuk-!-font-weight-bold">{words}</span></span>
}
