import { canary } from './canary.ts'

/** The facts of a group, as the API takes them. */
export type GroupFacts = {
  alias: string
  urn?: string | null
  isUrnProvisional?: boolean | null
  owningForce?: string | null
  taskingLevel?: 'LOCAL' | 'FORCE' | 'REGIONAL' | 'NATIONAL' | null
  sioUnit?: string | null
  mappedOn?: string | null
  threats: string[]
}

/** A complete group, with whatever a story changes about it. */
export function aGroup(changed: Partial<GroupFacts> = {}): GroupFacts {
  return {
    alias: `Heron ${canary}`,
    urn: null,
    isUrnProvisional: false,
    owningForce: 'LEICESTERSHIRE',
    taskingLevel: 'REGIONAL',
    sioUnit: 'EMSOU',
    mappedOn: '2025-06-02',
    threats: ['DRUGS', 'FIREARMS'],
    ...changed,
  }
}
