import type { UseFormReturn } from 'react-hook-form'
import { SingleDay } from '../forms/SingleDay.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import type { CheckBackForm } from './checkBackForm.ts'
import { checkBackLabels } from './checkBackLabels.ts'
import { resultNotes, resultWords } from './checkBackWords.ts'

const results = ['HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN'] as const

/** What is asked in every check-back. */
export function CheckBackQuestions({ form, problems }: { form: UseFormReturn<CheckBackForm>; problems: readonly Problem[] }) {
  return (
    <>
      <RadioGroup
        id="result"
        label={checkBackLabels.result}
        options={results.map((result) => ({ value: result, text: resultWords[result], note: resultNotes[result] }))}
        error={problemOf(problems, 'result')}
        button={form.register('result')}
      />
      <SingleDay control={form.control} name="checkedOn" label={checkBackLabels.checkedOn} problems={problems} />
      <TextArea
        id="whyThisResult"
        label={checkBackLabels.whyThisResult}
        hint="What you found, in a sentence or two. No names of people."
        error={problemOf(problems, 'whyThisResult')}
        {...form.register('whyThisResult')}
      />
      <TextArea
        id="evidence"
        label={`${checkBackLabels.evidence} (optional)`}
        hint="What shows it: a report, an assessment, a survey. No names of people."
        rows={3}
        error={problemOf(problems, 'evidence')}
        {...form.register('evidence')}
      />
    </>
  )
}
