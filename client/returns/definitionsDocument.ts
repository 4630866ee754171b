import { graphql } from '../graphql/generated/gql.ts'

export const definitionsDocument = graphql(`
  query ReturnDefinitions {
    returnDefinitions { ...ReturnDefinitionFacts }
    returnFiguresToAsk { code name mayBeNil asksNote }
  }

  fragment ReturnDefinitionFacts on ReturnDefinition {
    version
    validFrom
    months
    dueWorkingDays
    beginsReporting
    reason
    recordedAt
    recordedBy { label }
    figures {
      code
      section
      source
      name
      measuredIn
      howMade
      mayBeNil
      asksNote
      definitionVersion
      parts { key name }
      choices { code name }
    }
  }
`)

export const changeReturnDefinitionDocument = graphql(`
  mutation ChangeReturnDefinition($input: ChangeReturnDefinitionInput!) {
    answer: changeReturnDefinition(input: $input) {
      __typename
      ... on ReturnDefinition { ...ReturnDefinitionFacts }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)
