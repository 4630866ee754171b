import { graphql } from '../graphql/generated/gql.ts'

export const settingsDocument = graphql(`
  query Settings {
    settings { ...SettingFacts }
  }

  fragment SettingFacts on Setting {
    code
    name
    value
    inWords
    means
    version
    reason
    isDefault
    recordedBy { id label }
    recordedAt
    mayChange
    history { version inWords reason recordedAt recordedBy { id label } }
  }
`)

export const changeSettingDocument = graphql(`
  mutation ChangeSetting($input: ChangeSettingInput!) {
    answer: changeSetting(input: $input) {
      __typename
      ... on Setting { code name inWords }
      ... on StaleSetting { message yours { inWords } current { code inWords } }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)
