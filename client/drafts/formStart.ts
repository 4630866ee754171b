import type { SavedDraftFragment } from '../graphql/generated/graphql.ts'

/** How a form begins: empty or from a draft, under the key that it is saved and sent with. */
export interface FormStart {
  key: string
  saved: SavedDraftFragment | null
  /** Puts the draft into the address; none takes it out, and the form begins anew. */
  setDraft: (key: string | undefined) => void
}
