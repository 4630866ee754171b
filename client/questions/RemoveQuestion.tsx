import { useClient } from 'urql'
import type { SavedQuestionFactsFragment } from '../graphql/generated/graphql.ts'
import { ReasonPanel } from '../records/ReasonPanel.tsx'
import { removeQuestionDocument } from './savedQuestionDocuments.ts'

interface RemoveQuestionProps {
  question: SavedQuestionFactsFragment
  onAttempt: (hasErrors: boolean) => void
  onDone: () => void
  onRefused: () => void
  onCancel: () => void
}

/** Removes a question of one's own: nobody is asked it any more. */
export function RemoveQuestion({ question: { slug, name, isShared }, ...told }: RemoveQuestionProps) {
  const client = useClient()
  return (
    <ReasonPanel
      {...told}
      level={2}
      action={{
        title: `Remove “${name}”`,
        consequence: `${isShared ? 'Everybody who sees figures of units loses it from their list. ' : ''}Its address will lead to nothing, and no other question will ever have it.`,
        button: 'Remove question',
        isWarning: true,
        request: async (key) => {
          const { data, error } = await client.mutation(removeQuestionDocument, { input: { key, slug } }).toPromise()
          return { answer: data?.answer, error }
        },
      }}
    />
  )
}
