import type { DatedCode, Force, ReferenceData, Unit } from '../../../server/units/referenceData.ts'

const entry = (code: string, name: string): DatedCode => ({ code, name, validFrom: null, validTo: null })
const byCode = <T extends { code: string }>(entries: T[]) => new Map(entries.map((one) => [one.code, one]))
const force = (code: string, name: string, unitCode: string): Force => ({
  code, name, unitCode, areaCode: null, residents: null, hasPerHeadRates: false, memberFrom: null, memberTo: null,
})
const unit = (code: string, name: string, alsoKnownAs: string | null): Unit => ({
  code, name, alsoKnownAs, region: name, isRocu: true, position: 1, forces: [], residents: 0,
})

const measureUnits = byCode([
  { code: 'PEOPLE', name: 'people', isWhole: true },
  { code: 'KILOGRAMS', name: 'kilograms', isWhole: false },
  { code: 'PLANTS', name: 'plants', isWhole: true },
  { code: 'WRAPS', name: 'wraps', isWhole: true },
  { code: 'TABLETS', name: 'tablets', isWhole: true },
  { code: 'ORDERS', name: 'orders', isWhole: true },
])

/** The lists that mapping rows needs, in the words of the reference data. */
export const referenceLists: ReferenceData = {
  units: byCode([
    unit('SWROCU', 'South West Regional Organised Crime Unit', 'ZEPHYR'),
    unit('EMSOU', 'East Midlands Special Operations Unit', null),
  ]),
  forces: byCode([
    force('DORSET', 'Dorset Police', 'SWROCU'),
    force('DEVON_AND_CORNWALL', 'Devon and Cornwall Police', 'SWROCU'),
    force('HAMPSHIRE_AND_ISLE_OF_WIGHT', 'Hampshire and Isle of Wight Constabulary', 'SEROCU'),
    force('DYFED_POWYS', 'Dyfed-Powys Police', 'TARIAN'),
    force('ESSEX', 'Essex Police', 'ERSOU'),
    force('METROPOLITAN', 'Metropolitan Police Service', 'LONDON'),
    force('BTP', 'British Transport Police', 'LONDON'),
  ]),
  strands: byCode(['Pursue', 'Prevent', 'Protect', 'Prepare'].map((name) => ({ code: name.toUpperCase(), name }))),
  threats: byCode([
    entry('DRUGS', 'Drugs'),
    entry('FIREARMS', 'Firearms'),
    entry('FRAUD', 'Fraud and other economic crime'),
    entry('CYBER', 'Cyber'),
    entry('MODERN_SLAVERY_AND_HUMAN_TRAFFICKING', 'Modern slavery and human trafficking'),
  ]),
  tactics: byCode([
    entry('ARREST', 'Arrest'),
    entry('CHARGE', 'Charge'),
    entry('SEIZURE', 'Seizure'),
    entry('RESTRAINT_OR_CONFISCATION', 'Restraint or confiscation'),
    entry('OTHER_COURT_ORDER', 'Other court order'),
    entry('SAFEGUARDING', 'Safeguarding'),
    entry('PROTECTIVE_ADVICE', 'Protective advice'),
    entry('PREVENTION_ACTIVITY', 'Prevention activity'),
  ]),
  outcomeKinds: byCode(
    ['ARRESTS', 'DRUGS_CLASS_A', 'DRUGS_CLASS_B', 'DRUGS_CLASS_C', 'ORDERS_OBTAINED'].map((code) => ({
      ...entry(code, code), units: [...measureUnits.values()],
    })),
  ),
  measureUnits,
  audiences: new Map(),
  assessmentMethods: byCode([entry('OCGM', 'Organised crime group mapping (OCGM)'), entry('MORILE', 'Management of Risk in Law Enforcement (MoRiLE)')]),
  capabilities: new Map(),
  bankHolidays: new Map(),
  seriesBreaks: [],
}
