import { useFieldArray } from 'react-hook-form'
import { Button } from '../parts/Button.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { useRowsFocus } from '../parts/useRowsFocus.ts'
import { answerCounts, emptyQuestion } from './outputForm.ts'
import type { OutputSectionProps } from './outputSection.ts'
import { outputLabels } from './outputLabels.ts'
import { measuresWords } from './outputWords.ts'
import { countWords } from './questionWords.ts'

/** Whether people were asked, and the counts of their answers per question. */
export function QuestionsSection({ form, errorOf }: OutputSectionProps) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'questionnaire.questions' })
  const removed = useRowsFocus({ count: fields.length, fieldOf: (index) => `questionnaire.questions.${index}.question`, addId: 'questions-add' })
  const isAsked = form.watch('isAsked') === 'yes'
  return (
    <FormSection title={outputLabels.questionnaire}>
      <RadioGroup
        id="questionnaire"
        label="Was a questionnaire sent?"
        options={[
          { value: 'no', text: 'No, nobody was asked' },
          { value: 'yes', text: 'Yes' },
        ]}
        error={errorOf('questionnaire')}
        button={form.register('isAsked')}
        isInline
      />
      {isAsked ? (
        <>
          <TextField id="questionnaire.sent" label="Questionnaires sent" width={5} inputMode="numeric" error={errorOf('questionnaire.sent')} {...form.register('questionnaire.sent')} />
          <TextField id="questionnaire.answered" label="Answered" width={5} inputMode="numeric" error={errorOf('questionnaire.answered')} {...form.register('questionnaire.answered')} />
          {errorOf('questionnaire.questions') ? (
            <p className="govuk-error-message" id="questionnaire.questions" tabIndex={-1}>{errorOf('questionnaire.questions')}</p>
          ) : null}
          {fields.map((field, index) => {
            const path = `questionnaire.questions.${index}` as const
            return (
              <fieldset key={field.id} className="govuk-fieldset lv-question" id={path} tabIndex={-1}>
                <legend className="govuk-fieldset__legend">Question {index + 1}</legend>
                <TextField id={`${path}.question`} label="Question" error={errorOf(`${path}.question`) ?? errorOf(path)} {...form.register(`${path}.question`)} />
                <Select
                  id={`${path}.measures`}
                  label="What it measures"
                  options={Object.entries(measuresWords).map(([value, text]) => ({ value, text }))}
                  error={errorOf(`${path}.measures`)}
                  {...form.register(`${path}.measures`)}
                />
                <div className="lv-row lv-row--counts">
                  {answerCounts.map((name) => (
                    <TextField
                      key={name}
                      id={`${path}.${name}`}
                      label={countWords[name]}
                      width={5}
                      inputMode="numeric"
                      error={errorOf(`${path}.${name}`)}
                      {...form.register(`${path}.${name}`)}
                    />
                  ))}
                </div>
                <Button kind="secondary" onClick={() => { removed(index); remove(index) }}>
                  Remove<span className="govuk-visually-hidden"> question {index + 1}</span>
                </Button>
              </fieldset>
            )
          })}
          <Button kind="secondary" id="questions-add" onClick={() => append(emptyQuestion)}>
            Add a question
          </Button>
        </>
      ) : null}
    </FormSection>
  )
}
