/** What the API shows of records, as tests read it with every field (everyField.ts). */
type Coded = { code: string; name: string }
type Person = { id: string; code: string; label: string }
type Days = { text: string; from: string; lastDay: string; precision: string }
type Change = { field: string; before: string | null; after: string | null }
export type HistoryEntry = {
  version: number; recordedAt: string; recordedBy: Person; reason: string | null; isWithdrawn: boolean; changes: Change[]
}
type Versioned = {
  id: string; version: number; unit: Coded; isWithdrawn: boolean; reason: string | null
  recordedBy: Person; recordedAt: string; history: HistoryEntry[]; mayCorrect: boolean; mayRestore: boolean
}

export type Grade = 'NEGATIVE' | 'NO_IMPACT' | 'MINOR' | 'MODERATE' | 'MAJOR'
export type ShownGrading = {
  id: string; kind: string; grade: Grade; criteriaVersion: string; reason: string | null; isReasonWithheld: boolean
  recordedBy: Person; recordedAt: string; isCounted: boolean
}
export type ShownLink = { kind: 'RELATED' | 'DIFFERENT'; other: { id: string }; reason: string | null; recordedAt: string; recordedBy: Person }
export type ShownSuspicion = { disruption: { id: string }; likeness: string[] }
export type ShownDisruption = Versioned & {
  __typename: 'Disruption'
  reference: string; target: { kind: string; label: string; ocg: { id: string } | null }
  strand: Coded; threats: Coded[]; tactics: Coded[]; supportingUnits: Coded[]; forces: Coded[]; partnerNames: string[]
  ownReference: string | null; operationName: string | null; effect: Days; whatHappened: string | null
  outcomes: { kind: Coded; quantity: number; measureUnit: Coded }[]
  countedGrade: Grade; countedGradeRule: string; gradings: ShownGrading[]
  mergedInto: { id: string } | null; mergedFrom: { id: string }[]; links: ShownLink[]
}
export type ShownGroup = Versioned & {
  __typename: 'Ocg'
  urn: string | null; isUrnProvisional: boolean; alias: string; owningForce: Coded | null; status: string; taskingLevel: string | null; sioUnit: Coded | null; mappedOn: string | null
  threats: Coded[]; lineage: { kind: string; day: string; reason: string; from: { id: string } | null; to: { id: string } | null }[]
}
export type ShownOutput = Versioned & {
  __typename: 'Output'
  reference: string; kind: string; strand: Coded; title: string; audience: Coded; force: Coded | null; threat: Coded; held: Days
  peopleReached: number | null; whatWasDone: string | null; disruption: { id: string } | null; programme: { id: string; name: string } | null
  questionnaire: { sent: number; answered: number; questions: { question: string; measures: string; yesYes: number }[] } | null
}

export type ShownYear = {
  period: { code: string; inWords: string }; outputs: number; peopleReached: number | null; outputsWithoutCount: number
  asked: number | null; answered: number | null; outputsNotAsked: number; shareAnswered: { share: number; lower: number; upper: number } | null
  changes: {
    measures: string; missing: string | null; beforeOnly: number; afterOnly: number
    change: { pairs: number; shareBefore: number; shareAfter: number; change: number; lower: number; upper: number } | null
  }[]
}
export type ShownProgramme = Versioned & {
  __typename: 'Programme'
  name: string; statedTargetPercent: number | null
  years: ShownYear[]; outputsDatedTooLoosely: number; outputs: { totalCount: number; edges: { node: { id: string } }[] }
}

/** What a story is told of a record that it made. */
export type Made<Shown> = Pick<Shown, Extract<keyof Shown, '__typename' | 'id' | 'version' | 'reference' | 'alias' | 'name'>>

export type Refusal = { __typename: 'Refusal'; message: string; problems: { field: string; message: string }[] }
export type Stale<Shown> = { __typename: 'StaleDisruption' | 'StaleOcg' | 'StaleOutput' | 'StaleProgramme'; message: string; yours: Shown; current: Shown }
