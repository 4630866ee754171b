import type { DefinitionFactsFragment } from '../graphql/generated/graphql.ts'
import { FigureDefinition } from './FigureDefinition.tsx'

interface MeasureDefinitionProps {
  definition: Omit<DefinitionFactsFragment, 'code'>
}

/** The definition of a measure of the catalogue, with its version. */
export function MeasureDefinition({ definition: { name, version, counts, dividedBy, method } }: MeasureDefinitionProps) {
  return <FigureDefinition name={name} version={version} counts={counts} dividedBy={dividedBy} method={method} />
}
