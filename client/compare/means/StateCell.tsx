import { stateMarks, stateWords } from './stateMarks.ts'

/** The state of a capability: a mark that is not read out, and the word. */
export function StateCell({ code }: { code: string }) {
  return (
    <span className={`lv-state-cell lv-state-cell--${code.toLowerCase().replaceAll('_', '-')}`}>
      <span aria-hidden="true" className="lv-state-cell__mark">{stateMarks[code] ?? '?'}</span> {stateWords[code] ?? code}
    </span>
  )
}
