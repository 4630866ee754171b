import { keptText, tidy } from '../facts/textRules.ts'
import type { CheckBackFacts } from './checkBackRules.ts'
import type { KeptCheckBack } from './checkBackStore.ts'

/** Facts of a check-back that the rules let through, as they are stored. */
export function keptCheckBack({ result, checkedOn, whyThisResult, evidence }: CheckBackFacts): KeptCheckBack {
  return { result, checkedOn, whyThisResult: keptText(whyThisResult), evidence: tidy(evidence) }
}
