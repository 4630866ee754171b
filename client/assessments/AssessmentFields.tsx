import type { UseFormReturn } from 'react-hook-form'
import { SingleDay } from '../forms/SingleDay.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { AssessmentForm } from './assessmentForm.ts'
import { assessmentLabels, confidenceWords } from './assessmentWords.ts'

interface AssessmentFieldsProps {
  form: UseFormReturn<AssessmentForm, unknown, AssessmentForm>
  lists: ReferenceLists
  problems: readonly Problem[]
  /** The band of the latest assessment, to be typed again where it is still the same. */
  lastBand?: string | undefined
}

/** What is asked of an assessment. */
export function AssessmentFields({ form, lists, problems, lastBand }: AssessmentFieldsProps) {
  const error = (field: string) => problemOf(problems, field)
  return (
    <>
      <SingleDay control={form.control} name="assessedOn" label={assessmentLabels.assessedOn} problems={problems} />
      <TextField
        id="score"
        label={assessmentLabels.score}
        hint="As the method gave it. Longview keeps it and computes none."
        width={10}
        inputMode="decimal"
        error={error('score')}
        {...form.register('score')}
      />
      <TextField
        id="band"
        label={assessmentLabels.band}
        hint={lastBand ? `As the method names it. Last time it was ${lastBand}.` : 'As the method names it, like High.'}
        width={20}
        error={error('band')}
        {...form.register('band')}
      />
      <Select id="method" label={assessmentLabels.method} noneText="Choose a method" options={optionsOf(lists.assessmentMethods)} error={error('method')} {...form.register('method')} />
      <TextField
        id="methodVersion"
        label={assessmentLabels.methodVersion}
        hint="As it stands on the assessment, like 2024. Scores of different versions are never compared."
        width={10}
        error={error('methodVersion')}
        {...form.register('methodVersion')}
      />
      <RadioGroup
        id="confidence"
        label={assessmentLabels.confidence}
        hint="How sure the assessor is."
        options={Object.entries(confidenceWords).map(([value, text]) => ({ value, text }))}
        error={error('confidence')}
        button={form.register('confidence')}
        isInline
      />
      <TextArea id="whyThisScore" label={assessmentLabels.whyThisScore} hint="What is known of the group that gives it this score. No names of people." error={error('whyThisScore')} {...form.register('whyThisScore')} />
    </>
  )
}
