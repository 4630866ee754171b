import { useClient } from 'urql'
import type { Choice } from '../parts/choice.ts'
import type { Begun } from '../parts/ChoiceOrNew.tsx'
import { ChoiceOrNew } from '../parts/ChoiceOrNew.tsx'
import { MadeHere } from '../parts/MadeHere.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { useFindGroups } from './findGroups.ts'
import { emptyGroup, groupFacts } from './groupForm.ts'
import type { GroupForm } from './groupForm.ts'
import { GroupQuestions } from './GroupQuestions.tsx'
import { recordGroup } from './recordGroup.ts'

interface GroupFieldProps {
  /** Path of the field in the API's input. */
  id: string
  lists: ReferenceLists
  error: string | undefined
  value: Choice | null
  onChange: (group: Choice | null) => void
  begun: Begun<GroupForm>
}

/** The group that something was done against: one of the unit's, or a new one, mapped on the spot and then chosen. */
export function GroupField({ lists, ...field }: GroupFieldProps) {
  const findGroups = useFindGroups()
  const client = useClient()
  return (
    <ChoiceOrNew
      {...field}
      label="Which group"
      hint="Type the beginning of its alias or URN, then choose from the list."
      search={findGroups}
      opener="Map a new group"
      newWords={(typed) => `Map “${typed}” as a new group`}
      done="is mapped and chosen."
      startOf={(typed) => ({ ...emptyGroup, [looksLikeUrn(typed) ? 'urn' : 'alias']: typed })}
    >
      {(opened) => (
        <MadeHere
          {...opened}
          title="New group"
          verb="Map this group"
          first="alias"
          factsOf={groupFacts}
          request={(input, typed) => recordGroup(client, input, typed)}
          choiceOf={(answer) => (answer.__typename === 'Ocg' ? { value: answer.id, text: answer.alias } : null)}
          fields={({ onMade, ...asked }) => <GroupQuestions {...asked} lists={lists} isShort isNew onChoose={onMade} />}
        />
      )}
    </ChoiceOrNew>
  )
}

function looksLikeUrn(typed: string): boolean {
  return /\d/.test(typed) && !/\s/.test(typed)
}
