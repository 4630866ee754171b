import type { DatedCode, Force, ReferenceData, Unit } from '../../../server/units/referenceData.ts'

const always = { validFrom: null, validTo: null }

/** Three units, four forces, and a list of each kind that is long enough to have an order. */
export function smallReference(overrides: Partial<ReferenceData> = {}): ReferenceData {
  const forces = [
    force('DERBYSHIRE', 'EMSOU'), force('KENT', 'ERSOU'), force('METROPOLITAN', 'LONDON'), force('NORFOLK', 'ERSOU'),
  ]
  const unit = (code: string, position: number): Unit => ({
    code, name: code, region: code, alsoKnownAs: null, isRocu: code !== 'LONDON', position,
    forces: forces.filter((each) => each.unitCode === code), residents: 0,
  })
  const kind = (code: string, units: string[]) => ({
    code, name: code, ...always, units: units.map((each) => ({ code: each, name: each, isWhole: true })),
  })
  return {
    units: byCode([unit('EMSOU', 4), unit('ERSOU', 6), unit('LONDON', 10)]),
    forces: byCode(forces),
    strands: byCode([{ code: 'PURSUE', name: 'Pursue' }, { code: 'PREVENT', name: 'Prevent' }, { code: 'PROTECT', name: 'Protect' }]),
    threats: byCode<DatedCode>([{ code: 'DRUGS', name: 'Drugs', ...always }, { code: 'CYBER', name: 'Cyber', ...always }]),
    tactics: byCode<DatedCode>([{ code: 'ARREST', name: 'Arrest', ...always }]),
    outcomeKinds: byCode([kind('ARRESTS', ['PEOPLE']), kind('DRUGS_CLASS_B', ['KILOGRAMS', 'PLANTS'])]),
    measureUnits: byCode(['KILOGRAMS', 'PEOPLE', 'PLANTS'].map((code) => ({ code, name: code, isWhole: true }))),
    audiences: new Map(),
    assessmentMethods: new Map(), capabilities: new Map(), bankHolidays: new Map(),
    seriesBreaks: [],
    ...overrides,
  }
}

function force(code: string, unitCode: string): Force {
  return { code, name: code, areaCode: null, residents: 1, hasPerHeadRates: true, unitCode, memberFrom: null, memberTo: null }
}

export function byCode<T extends { code: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.code, entry]))
}
