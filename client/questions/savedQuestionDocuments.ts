import { graphql } from '../graphql/generated/gql.ts'

/** Questions that the viewer may ask: their own first, each newest first. */
export const savedQuestionsDocument = graphql(`
  query SavedQuestions {
    savedQuestions { ...SavedQuestionFacts }
  }

  fragment SavedQuestionFacts on SavedQuestion {
    slug name page dates isMine isShared savedAt savedBy
    parameters { name value }
    period { code inWords }
  }
`)

/** One question, by its name in addresses. */
export const savedQuestionDocument = graphql(`
  query SavedQuestion($slug: String!) {
    savedQuestion(slug: $slug) { ...SavedQuestionFacts }
  }
`)

/** How codes in questions are called. */
export const questionNamesDocument = graphql(`
  query QuestionNames {
    measureDefinitions { code name }
    referenceLists { strands { code name } }
    offeredPeriods { code inWords }
  }
`)

export const saveQuestionDocument = graphql(`
  mutation SaveQuestion($input: SaveQuestionInput!) {
    answer: saveQuestion(input: $input) {
      __typename
      ... on SavedQuestion { ...SavedQuestionFacts }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)

export const removeQuestionDocument = graphql(`
  mutation RemoveQuestion($input: RemoveQuestionInput!) {
    answer: removeQuestion(input: $input) {
      __typename
      ... on SavedQuestion { slug name }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)

/** A first question holds no type by which an empty list would be known to be old. */
export const holdQuestions = { additionalTypenames: ['SavedQuestion'] }
