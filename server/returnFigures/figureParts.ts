import type { ReferenceData } from '../units/referenceData.ts'
import { known } from '../units/referenceData.ts'
import { budgetSources, budgetTerms, type FigureDefinition } from './figureCatalogue.ts'

/** A part of an entered figure: its key, and what people call it. */
export type FigurePart = { key: string; name: string }
/** One of what may be stated of a part. */
export type FigureChoice = { code: string; name: string }

/**
 * The parts that may be stated of an entered figure, in their order; one with an empty key where it is stated as a whole. None of a
 * computed one, whose parts come from the records.
 *
 * @param unitCode whose forces; null is every force
 */
export function partsOf(definition: FigureDefinition, reference: ReferenceData, unitCode: string | null): FigurePart[] {
  if (definition.source === 'COMPUTED') return []
  const [kind] = definition.parts
  if (kind === 'CAPABILITY') return [...reference.capabilities.values()].map(({ code, name }) => ({ key: code, name }))
  if (kind === 'THREAT') return [...reference.threats.values()].map(({ code, name }) => ({ key: code, name }))
  if (kind === 'OWN_FORCE') {
    const forces = unitCode === null ? [...reference.forces.values()] : known(reference.units, unitCode).forces
    return forces.map(({ code, name }) => ({ key: code, name }))
  }
  if (kind === 'BUDGET_SOURCE') {
    return Object.entries(budgetSources).flatMap(([source, name]) =>
      Object.entries(budgetTerms).map(([term, duration]) => ({ key: `${source}/${term}`, name: `${name}, ${duration}` })),
    )
  }
  return [{ key: '', name: definition.name }]
}

/** What may be stated of a part, where that is a choice; else none. */
export function choicesOf(definition: FigureDefinition): FigureChoice[] {
  return Object.entries(definition.choices ?? {}).map(([code, name]) => ({ code, name }))
}
