import { useMutation } from 'urql'
import type { Choice } from '../parts/choice.ts'
import { ChoiceOrNew } from '../parts/ChoiceOrNew.tsx'
import type { Begun } from '../parts/ChoiceOrNew.tsx'
import { MadeHere } from '../parts/MadeHere.tsx'
import { useFindProgrammes } from './findProgrammes.ts'
import { ProgrammeFields } from './ProgrammeFields.tsx'
import { emptyProgramme, programmeFacts } from './programmeForm.ts'
import type { ProgrammeForm } from './programmeForm.ts'
import { recordProgrammeDocument } from './programmeMutations.ts'

interface ProgrammeFieldProps {
  error: string | undefined
  value: Choice | null
  onChange: (programme: Choice | null) => void
  begun: Begun<ProgrammeForm>
}

/** The programme that an output belongs to: one of the unit's, or a new one, recorded on the spot and then chosen. */
export function ProgrammeField(field: ProgrammeFieldProps) {
  const findProgrammes = useFindProgrammes()
  const [, send] = useMutation(recordProgrammeDocument)
  return (
    <ChoiceOrNew
      {...field}
      id="programme"
      label="Programme (optional)"
      hint="Groups outputs over years, so that reach, answers and change stand side by side. Type its name, then choose."
      search={findProgrammes}
      opener="Record a new programme"
      newWords={(typed) => `Record “${typed}” as a new programme`}
      done="is recorded and chosen."
      startOf={(name) => ({ ...emptyProgramme, name })}
    >
      {(opened) => (
        <MadeHere
          {...opened}
          title="New programme"
          verb="Record this programme"
          first="name"
          factsOf={programmeFacts}
          request={async (input) => {
            const { data, error } = await send({ input })
            return { answer: data?.recordProgramme, error }
          }}
          choiceOf={(answer) => (answer.__typename === 'Programme' ? { value: answer.id, text: answer.name } : null)}
          fields={({ form, errorOf, within }) => <ProgrammeFields form={form} errorOf={errorOf} within={within} />}
        />
      )}
    </ChoiceOrNew>
  )
}
