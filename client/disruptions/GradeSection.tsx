import { FormSection } from '../parts/FormSection.tsx'
import { gradesInOrder, gradeWords } from '../parts/gradeWords.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { disruptionLabels } from './disruptionLabels.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'
import { gradeNotes } from './gradeNotes.ts'

const grades = gradesInOrder.map((grade) => ({ value: grade, text: gradeWords[grade] }))

/** The originator's grade and why. Reacts to what is entered above, without deciding anything. */
export function GradeSection({ form, errorOf }: DisruptionSectionProps) {
  const notes = gradeNotes(form.watch())
  return (
    <FormSection title={disruptionLabels.grade}>
      <RadioGroup id="grade" label="Your grade" options={grades} error={errorOf('grade')} button={form.register('grade')} />
      <div aria-live="polite">
        {notes.length > 0 ? (
          <ul className="govuk-inset-text lv-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <TextArea
        id="gradeReason"
        label="Why this grade"
        hint={form.getValues('withheldGrade') ? 'A reason is recorded that your role may not read. Leave this empty to keep it with the same grade.' : undefined}
        error={errorOf('gradeReason')}
        {...form.register('gradeReason')}
      />
    </FormSection>
  )
}
