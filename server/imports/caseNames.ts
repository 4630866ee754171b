import { grades, type Grade } from '../disruptions/countedGrade.ts'
import { targetKinds, type TargetKind } from '../disruptions/disruptionFacts.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { plainName } from './cellValues.ts'

/** Other ways of writing the name of a force; each after `plainName`. */
const forceAliases = new Map<string, string>(Object.entries({
  met: 'METROPOLITAN',
  mps: 'METROPOLITAN',
  gmp: 'GREATER_MANCHESTER',
  btp: 'BTP',
  'british transport police': 'BTP',
  hampshire: 'HAMPSHIRE_AND_ISLE_OF_WIGHT',
  'hampshire and the isle of wight': 'HAMPSHIRE_AND_ISLE_OF_WIGHT',
  'city of london': 'CITY_OF_LONDON',
}))

/** Other ways of writing a threat; each after `plainName`. */
const threatAliases = new Map<string, string>(Object.entries({
  csea: 'CHILD_SEXUAL_EXPLOITATION_AND_ABUSE',
  'child sexual exploitation': 'CHILD_SEXUAL_EXPLOITATION_AND_ABUSE',
  'child sexual abuse': 'CHILD_SEXUAL_EXPLOITATION_AND_ABUSE',
  msht: 'MODERN_SLAVERY_AND_HUMAN_TRAFFICKING',
  'modern slavery': 'MODERN_SLAVERY_AND_HUMAN_TRAFFICKING',
  'human trafficking': 'MODERN_SLAVERY_AND_HUMAN_TRAFFICKING',
  oic: 'ORGANISED_IMMIGRATION_CRIME',
  'immigration crime': 'ORGANISED_IMMIGRATION_CRIME',
  drug: 'DRUGS',
  firearm: 'FIREARMS',
  oac: 'ORGANISED_ACQUISITIVE_CRIME',
  'acquisitive crime': 'ORGANISED_ACQUISITIVE_CRIME',
  'economic crime': 'FRAUD',
  'bribery and corruption': 'BRIBERY_CORRUPTION_AND_SANCTIONS_EVASION',
  'cyber crime': 'CYBER',
  cybercrime: 'CYBER',
}))

const targetAliases = new Map<string, TargetKind>(Object.entries({ group: 'OCG', 'organised crime group': 'OCG' }))

/** The code of a threat by its code, name or another way of writing it. */
export function threatCodeOf(name: string, { threats }: Pick<ReferenceData, 'threats'>): string | null {
  return codeByName(name, threats) ?? threatAliases.get(plainName(name)) ?? null
}

export function strandCodeOf(name: string, { strands }: Pick<ReferenceData, 'strands'>): string | null {
  return codeByName(name, strands)
}

/** The code of a unit by its code, name or the name it is also known by. */
export function unitCodeOf(name: string, { units }: Pick<ReferenceData, 'units'>): string | null {
  const asked = plainName(name)
  return codeByName(name, units) ?? [...units.values()].find((unit) => plainName(unit.alsoKnownAs ?? '') === asked)?.code ?? null
}

/** The code of a force by its code or name, with or without "Police" or "Constabulary". */
export function forceCodeOf(name: string, { forces }: Pick<ReferenceData, 'forces'>): string | null {
  const asked = shortForceName(name)
  if (asked === '') return null
  const alias = forceAliases.get(asked) ?? forceAliases.get(plainName(name))
  return alias ?? [...forces.values()].find((force) => shortForceName(force.name) === asked || plainName(force.code) === asked)?.code ?? null
}

/** The force that a partner's name is the name of. "Essex" alone may be its council, so the name must say police. */
export function forceAmongPartners(name: string, reference: Pick<ReferenceData, 'forces'>): string | null {
  return /\b(police|constabulary)\b/i.test(name) || /^(mps|gmp|btp)$/i.test(name.trim()) ? forceCodeOf(name, reference) : null
}

export function gradeOf(name: string): Grade | null {
  return grades.find((grade) => plainName(grade) === plainName(name)) ?? null
}

export function targetKindOf(name: string): TargetKind | null {
  return targetKinds.find((kind) => plainName(kind) === plainName(name)) ?? targetAliases.get(plainName(name)) ?? null
}

function codeByName(name: string, codes: Map<string, { code: string; name: string }>): string | null {
  const asked = plainName(name)
  return [...codes.values()].find((entry) => plainName(entry.name) === asked || plainName(entry.code) === asked)?.code ?? null
}

function shortForceName(name: string): string {
  return plainName(name).replace(/^the /, '').replace(/ (police service|police force|police|constabulary)$/, '')
}
