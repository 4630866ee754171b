import { graphql } from '../graphql/generated/gql.ts'

export const suspectedRecordFragment = graphql(`
  fragment SuspectedRecord on SuspectedDuplicate {
    likeness
    disruption {
      id
      reference
      version
      unit { code name }
      effect { inWords }
      target { kind label }
      countedGrade
      outcomes { kind { code name } quantity measureUnit { code name } }
      recordedBy { label }
      recordedAt
      mayCorrect
    }
  }
`)
