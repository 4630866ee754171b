import { graphql } from '../graphql/generated/gql.ts'

/** What every page of the comparison says of its figures. */
export const comparisonFrame = graphql(`
  fragment ComparisonFrame on UnitComparison {
    basis basisInWords gapsFilled
    bases { basis inWords whyNot }
    returns { ...ReturnsFacts }
    gaps { ...GapFacts }
    period { code inWords from lastDay }
    asAt returnsInWords datedTooLoosely caveats
    seriesBreaks { ...SeriesBreakFacts }
    strand { code name }
  }
`)

export const definitionFacts = graphql(`
  fragment DefinitionFacts on MeasureDefinition { code name counts dividedBy method version }
`)

export const comparedMeasureFacts = graphql(`
  fragment ComparedMeasureFacts on ComparedMeasure {
    code name kind measuredIn rankingInWords whyNoFunnel
    definition { ...DefinitionFacts }
    funnel { overall overallOf adjustmentInWords }
    values {
      unit { code name region position }
      value lower upper count of ofDay missing missingInShort
      funnel { place adjustedPlace inWords }
    }
  }
`)
