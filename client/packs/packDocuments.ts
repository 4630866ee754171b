import { graphql } from '../graphql/generated/gql.ts'
import type { BoardPackQuery, PackContentFactsFragment, PackRowFragment, PackStandingFragment } from '../graphql/generated/graphql.ts'

/** The newest, or those before a number: so many as `first` says. */
export const packsDocument = graphql(`
  query BoardPacks($before: Int, $first: Int) {
    boardPacks(before: $before, first: $first) { ...PackRow }
  }

  fragment PackRow on BoardPack {
    number state basis fillsGaps asAt requestedAt
    period { code inWords }
    requestedBy { id label }
  }
`)

/** A pack with all that it says. */
export const packDocument = graphql(`
  query BoardPack($number: Int!) {
    boardPack(number: $number) {
      ...PackStanding
      content { ...PackContentFacts }
    }
  }

  fragment PackStanding on BoardPack {
    number state basis fillsGaps asAt requestedAt frozenAt endedAt whyEnded whyNoPdf sha256 mayCancel
    period { code inWords }
    requestedBy { id label }
    progress { doing done steps }
    files { kind name mediaType sha256 bytes pages }
  }

  fragment PackContentFacts on PackContent {
    title classification aboutTheData
    facts { name text }
    notes { name text }
    sections {
      code title paragraphs
      findings { sentence table }
      charts { __typename ...PackFunnelFacts ...PackChangeFacts }
      tables { code title notes columns { name isNumeric } rows { cells } }
    }
  }

  fragment PackFunnelFacts on PackFunnel {
    code title subtitle table howToRead unit divided isShare overall overallName
    units: points { unit of value lower upper place inWords }
    limitsOf lower95 upper95 lower998 upper998
  }

  fragment PackChangeFacts on PackChange {
    code title subtitle table howToRead unit
    points { period from value missing mean lower upper phase isTrial marks shape }
    breaks { day inWords }
  }
`)

/** The same without what it says: asked again and again while it is made. */
export const packStandingDocument = graphql(`
  query BoardPackStanding($number: Int!) {
    boardPack(number: $number) { ...PackStanding }
  }
`)

/** Asked for only when somebody wants the file: taking it is told in the trail. */
export const packFileDocument = graphql(`
  query BoardPackFile($number: Int!, $kind: BoardPackFileKind!) {
    boardPack(number: $number) { number file(kind: $kind) }
  }
`)

export const makePackDocument = graphql(`
  mutation MakeBoardPack($input: MakeBoardPackInput!) {
    answer: makeBoardPack(input: $input) {
      __typename
      ... on BoardPack { ...PackStanding }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { message }
    }
  }
`)

export const cancelPackDocument = graphql(`
  mutation CancelBoardPack($input: CancelBoardPackInput!) {
    answer: cancelBoardPack(input: $input) {
      __typename
      ... on BoardPack { ...PackStanding }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)

export type ListedPack = PackRowFragment
export type PackStanding = PackStandingFragment
export type ShownPack = NonNullable<BoardPackQuery['boardPack']>
export type PackContent = PackContentFactsFragment
export type PackSection = PackContent['sections'][number]
export type PackTable = PackSection['tables'][number]
export type PackChart = PackSection['charts'][number]
export type PackFunnel = Extract<PackChart, { __typename: 'PackFunnel' }>
export type PackChange = Extract<PackChart, { __typename: 'PackChange' }>
