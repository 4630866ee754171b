import { graphql } from '../graphql/generated/gql.ts'

/** All measures by which units are compared, in their order. */
export const definitionsDocument = graphql(`
  query MeasureDefinitions {
    measureDefinitions { ...DefinitionFacts }
  }
`)
