import { emptyIsNone, leading, type Path } from './path.ts'
import { returnPeriods } from './returnStory.ts'

type Steps = (string | number)[]
const orNone = (path: Path): Path => ({ ...path, pick: (data) => emptyIsNone(path.pick(data) as Record<string, unknown> | null | undefined) })

/** A year with many records, and a month with two. */
const periods = { year: 'FY2025', few: 'M2016-05' }
const each = (path: (period: string) => Path): Record<string, Path> => Object.fromEntries(Object.entries(periods).map(([state, period]) => [state, path(period)]))
const mix = (type: string, inner: string, ...steps: Steps) => each((period) => leading(type, `{ it: mix(unit: "EMSOU", period: "${period}") { ... on Mix { ${inner} } } }`, ['it', ...steps]))
const means = (type: string, inner: string, ...steps: Steps) =>
  leading(type, `{ it: capabilitiesAndMeans(period: "${returnPeriods.accepted}") { ... on CapabilitiesAndMeans { ${inner} } } }`, ['it', ...steps])

/** Places of units in geographic order: the one whose return was accepted, and one without any. */
const place = { emsou: 3, nerocu: 0 }
const ofUnit = (type: string, inner: string, ...steps: Steps) => ({
  stated: means(type, `units { ${inner} }`, 'units', place.emsou, ...steps), missing: means(type, `units { ${inner} }`, 'units', place.nerocu, ...steps),
})

/** Where the mix, capabilities and means are read, in each of their states. */
export const pathsOfMixes: Record<string, Record<string, Path>> = {
  Mix: Object.fromEntries(Object.entries(mix('Mix', 'EVERY')).map(([state, path]) => [state, orNone(path)])),
  MixRow: mix('MixRow', 'byStrand { EVERY }', 'byStrand', 0),
  ThreatMixRow: mix('ThreatMixRow', 'byThreat { EVERY }', 'byThreat', 0),
  ForceMixRow: mix('ForceMixRow', 'byForce { EVERY }', 'byForce', 0),
  CreditMix: mix('CreditMix', 'credit { EVERY }', 'credit'),
  UnitStrands: each((period) => leading('UnitStrands', `{ it: mix(period: "${period}") { ... on Mix { byStrandOfUnits { EVERY } } } }`, ['it', 'byStrandOfUnits', place.emsou])),
  CapabilitiesAndMeans: { accepted: orNone(means('CapabilitiesAndMeans', 'EVERY')) },
  UnitMeans: ofUnit('UnitMeans', 'EVERY'),
  CapabilityStates: ofUnit('CapabilityStates', 'capabilities { EVERY }', 'capabilities', 0),
  CapabilityStateAt: ofUnit('CapabilityStateAt', 'capabilities { states { EVERY } }', 'capabilities', 0, 'states', 0),
  Capability: { stated: ofUnit('Capability', 'capabilities { capability { EVERY } }', 'capabilities', 0, 'capability').stated },
  StaffAt: ofUnit('StaffAt', 'staff { EVERY }', 'staff', 0),
  BudgetLine: { stated: ofUnit('BudgetLine', 'budget { EVERY }', 'budget', 0).stated },
  InspectionFigure: { published: means('InspectionFigure', 'inspection { EVERY }', 'inspection', 0) },
}
