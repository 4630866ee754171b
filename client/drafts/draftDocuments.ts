import { graphql } from '../graphql/generated/gql.ts'

export const draftDocument = graphql(`
  query Draft($key: String!) {
    draft(key: $key) { ...SavedDraft }
  }

  fragment SavedDraft on Draft {
    key
    kind
    revision
    savedAt
    content
    record { id }
    recordVersion
  }
`)

export const draftsOfRecordsDocument = graphql(`
  query DraftsOfRecords {
    drafts { key savedAt record { id } }
  }
`)

export const saveDraftDocument = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on Draft { key revision savedAt }
      ... on Refusal { message problems { field message } }
      ... on StaleDraft { message current { ...SavedDraft } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)

export const discardDraftDocument = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      __typename
      ... on DraftDiscarded { key }
      ... on Refusal { message problems { field message } }
      ... on StaleDraft { message }
    }
  }
`)
