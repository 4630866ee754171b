import { graphql } from '../graphql/generated/gql.ts'

export const recordGroupStatusDocument = graphql(`
  mutation RecordGroupStatus($input: RecordOcgStatusInput!) {
    recordOcgStatus(input: $input) { ...GroupAnswer }
  }
`)

export const withdrawGroupStatusDocument = graphql(`
  mutation WithdrawGroupStatus($input: WithdrawOcgStatusInput!) {
    withdrawOcgStatus(input: $input) { ...GroupAnswer }
  }
`)

export const recordGroupLineageDocument = graphql(`
  mutation RecordGroupLineage($input: RecordOcgLineageInput!) {
    recordOcgLineage(input: $input) { ...GroupAnswer }
  }
`)

export const withdrawGroupLineageDocument = graphql(`
  mutation WithdrawGroupLineage($input: WithdrawOcgLineageInput!) {
    withdrawOcgLineage(input: $input) { ...GroupAnswer }
  }
`)

export const transferGroupDocument = graphql(`
  mutation TransferGroup($input: TransferOcgInput!) {
    transferOcg(input: $input) {
      __typename
      ... on OcgTransferred { day to { code name } }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleOcg { message current { version recordedBy { label } } }
    }
  }
`)

/** A group, who may hand it over, and what links it has: for the short forms about its life. */
export const groupLifeDocument = graphql(`
  query GroupLife($id: ID!) {
    ocg(id: $id) {
      ...GroupRecord
      mayTransfer
      statusSpells { id status from lastDay reason mayWithdraw }
      lineage { id kind day reason mayWithdraw from { id alias } to { id alias } }
    }
  }
`)
