import { graphql } from '../graphql/generated/gql.ts'
import type { EditionFactsFragment, EditionRowFragment, PublishedCorrectionFactsFragment } from '../graphql/generated/graphql.ts'

export const editionsDocument = graphql(`
  query Editions {
    editions { ...EditionRow }
  }

  fragment EditionRow on Edition {
    number publishedAt supersededBy note
    period { code inWords }
    returns { unit { id code } period { code } }
    missing { inWords }
  }
`)

export const editionDocument = graphql(`
  query Edition($number: Int!) {
    edition(number: $number) { ...EditionFacts }
  }

  fragment EditionFacts on Edition {
    number publishedAt supersededBy note jsonSha256 csvSha256
    period { code inWords from lastDay }
    publishedBy { id label }
    returns { unit { id code name position } period { code inWords } definitionVersion figuresAsAt sha256 }
    missing { unit { id code name position } period { code inWords } why inWords }
    figures { unit { id code position } figure name key keyInWords quantity }
    corrections { ...PublishedCorrectionFacts }
  }

  fragment PublishedCorrectionFacts on PublishedCorrection {
    edition isOfNetwork figure name key keyInWords before after why acceptedAt
    unit { id code }
    period { code inWords }
    acceptedBy { id label }
  }
`)

/** Asked for only when somebody wants a file. */
export const editionFilesDocument = graphql(`
  query EditionFiles($number: Int!) {
    edition(number: $number) { json csv }
  }
`)

export const correctionsDocument = graphql(`
  query PublishedCorrections {
    publishedCorrections { ...PublishedCorrectionFacts }
    service { now }
  }
`)

export const publishEditionDocument = graphql(`
  mutation PublishEdition($input: PublishEditionInput!) {
    answer: publishEdition(input: $input) {
      __typename
      ... on Edition { number }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)

export type ShownEdition = EditionFactsFragment
export type EditionRow = EditionRowFragment
export type ShownCorrection = PublishedCorrectionFactsFragment
