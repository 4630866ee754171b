import { SummaryList } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import type { ShownCheckBack } from './CheckBackView.tsx'
import { checkBackLabels } from './checkBackLabels.ts'
import { resultNotes, resultWords } from './checkBackWords.ts'

/** What somebody saw when they looked again. */
export function RecordedFacts({ checkBack }: { checkBack: ShownCheckBack }) {
  const { result, checkedOn, whyThisResult, evidence, recordedAt, recordedBy, dueOn } = checkBack
  return (
    <SummaryList
      rows={[
        { name: 'Result', value: result ? <><strong>{resultWords[result]}</strong>. {resultNotes[result]}</> : 'not recorded' },
        { name: 'Due on', value: dayInWords(dueOn) },
        { name: 'Looked at on', value: checkedOn ? dayInWords(checkedOn) : 'not recorded' },
        { name: checkBackLabels.whyThisResult, value: whyThisResult ?? 'not recorded' },
        { name: checkBackLabels.evidence, value: evidence ?? 'none recorded' },
        { name: 'This version recorded', value: recordedAt && recordedBy ? `${momentInWords(recordedAt)}, by ${recordedBy.label}` : 'not recorded' },
      ]}
    />
  )
}
