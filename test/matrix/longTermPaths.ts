import { emptyIsNone, leading, type Path } from './path.ts'

type Node = Record<string, unknown> | null | undefined
const orNone = (path: Path): Path => ({ ...path, pick: (data) => emptyIsNone(path.pick(data) as Node) })

/** What is asked of long-term figures: of a unit and its year, a month with one sequence and days in it, of the network, of a force. */
const asked = {
  year: 'unit: "EMSOU", period: "FY2025"', few: 'unit: "EMSOU", period: "M2016-05"', days: 'unit: "EMSOU", period: "2016-05-02..2016-05-20"', network: 'period: "FY2025"',
  force: 'force: "LEICESTERSHIRE", period: "FY2025"',
}
type Asked = keyof typeof asked

const impact = (of: Asked, type: string, inner: string, ...steps: (string | number)[]) =>
  leading(type, `{ it: longTermImpact(${asked[of]}) { ... on LongTermImpact { ${inner} } } }`, ['it', ...steps])
const impacts = (type: string, inner: string, ...steps: (string | number)[]): Record<Asked, Path> =>
  ({ year: impact('year', type, inner, ...steps), few: impact('few', type, inner, ...steps), days: impact('days', type, inner, ...steps), network: impact('network', type, inner, ...steps), force: impact('force', type, inner, ...steps) })
const table = (of: Asked, type: string, inner: string, ...steps: (string | number)[]) =>
  leading(type, `{ it: effectTable(dimension: GRADE, ${asked[of]}) { ... on EffectTable { ${inner} } } }`, ['it', ...steps])
const comparison = (of: Asked, type: string, inner: string, ...steps: (string | number)[]) =>
  leading(type, `{ it: recoveryComparison(one: { grade: MODERATE }, other: { grade: MINOR }, ${of === 'network' ? 'period: "2023-04-01..2026-10-31"' : asked[of]}) { ... on RecoveryComparison { ${inner} } } }`, ['it', ...steps])

/** Rows of the table by grade, from the highest. */
const row = { major: 0, moderate: 1, minor: 2, noImpact: 3 }
const everyImpact = impacts('LongTermImpact', 'EVERY')

/** Where long-term figures are read, in each of their states. */
export const pathsOfLongTerm: Record<string, Record<string, Path>> = {
  LongTermImpact: Object.fromEntries(Object.entries(everyImpact).map(([state, path]) => [state, orNone(path)])),
  AssessmentCover: { own: leading('AssessmentCover', '{ assessmentCover { EVERY } }', ['assessmentCover']), figures: impact('year', 'AssessmentCover', 'cover { EVERY }', 'cover') },
  Durability: impacts('Durability', 'durability { EVERY }', 'durability', 0),
  DurabilityQuarter: impacts('DurabilityQuarter', 'durabilityByQuarter { EVERY }', 'durabilityByQuarter', 0),
  ShareOf: impacts('ShareOf', 'outcomes { fellShare { EVERY } }', 'outcomes', 'fellShare'),
  OutcomeCounts: impacts('OutcomeCounts', 'outcomes { EVERY }', 'outcomes'),
  SurvivalCurve: impacts('SurvivalCurve', 'recovery { EVERY }', 'recovery'),
  ReliefTotal: impacts('ReliefTotal', 'relief { EVERY }', 'relief', 0),
  ReliefYear: impacts('ReliefYear', 'reliefByYear { EVERY }', 'reliefByYear', 0),
  SettingUsed: { now: impact('network', 'SettingUsed', 'settings { EVERY }', 'settings', 0) },
  EffectTable: { network: orNone(table('network', 'EffectTable', 'EVERY')), year: orNone(table('year', 'EffectTable', 'EVERY')) },
  EffectRow: {
    enough: table('network', 'EffectRow', 'rows { EVERY }', 'rows', row.moderate), few: table('network', 'EffectRow', 'rows { EVERY }', 'rows', row.noImpact),
    fewOfUnit: table('few', 'EffectRow', 'rows { EVERY }', 'rows', row.major),
  },
  ShareEstimate: { network: table('network', 'ShareEstimate', 'rows { recoveredWithinYear { EVERY } }', 'rows', row.moderate, 'recoveredWithinYear') },
  RecoveryComparison: { network: orNone(comparison('network', 'RecoveryComparison', 'EVERY')), few: orNone(comparison('few', 'RecoveryComparison', 'EVERY')) },
  LogRank: { network: comparison('network', 'LogRank', 'logRank { EVERY }', 'logRank') },
}
