import { Canaries } from './canaries.ts'
import type { KnownReturn } from './knownReturns.ts'
import { type KnownTasking, maySeeTasking } from './knownTasking.ts'
import type { PlantedPeople } from './plantPeople.ts'
import { mayWrite, type Reader } from './reader.ts'

export type Kind = 'Disruption' | 'Ocg' | 'Output' | 'Programme'

/** A record, and who may know that it is there. */
export type KnownRecord = {
  kind: Kind
  /** Node id; empty until the API has given one. */
  id: string
  reference: string | null
  version: number
  unit: string
  /** Units that ever supported it. */
  supporters: Set<string>
  /** Of a group, every unit that ever held it; `unit` is the one that holds it now. */
  holders: Set<string>
  /** Of a disruption, every group that it ever stood against. */
  against: Set<KnownRecord>
  /** For a group: units that may read its alias, because they supported a disruption against it. */
  aliasReaders: Set<string>
  /** What the unit calls it: searched for by others. */
  words: string[]
}

/** Something that was recorded of a group, or found out after a disruption. */
export type KnownPart = { kind: 'Assessment' | 'PlanAction' | 'CheckBack'; id: string; version: number; of: KnownRecord }

/** A merge or split that was recorded, and by which unit. */
export type KnownLink = { id: string; by: string | null; from: KnownRecord; to: KnownRecord }

const nodeId = /"([A-Za-z0-9+/]{24,}={0,2})"/g
const reference = /\b[A-Z]+-(?:P-)?20\d\d-\d{4,}\b/g

/** Everything that was recorded, as the drill knows it: by its own hand, never by asking the server who may see what. */
export class World {
  readonly canaries = new Canaries()
  readonly records: KnownRecord[] = []
  readonly parts: KnownPart[] = []
  readonly links: KnownLink[] = []
  readonly tasking: KnownTasking[] = []
  /** Returns of every unit, addressed by unit and period. */
  returns: KnownReturn[] = []
  /** Keys under which somebody sent or drafted something. */
  readonly keys: { key: string; person: string }[] = []
  /** Node ids of grants and sessions of everybody. */
  people: PlantedPeople = { grants: [], sessions: [] }
  readonly #byId = new Map<string, KnownRecord>()
  readonly #byReference = new Map<string, KnownRecord>()

  begin(kind: Kind, unit: string, supporters: string[] = []): KnownRecord {
    return { kind, id: '', reference: null, version: 1, unit, supporters: new Set(supporters), holders: new Set([unit]), against: new Set(), aliasReaders: new Set(), words: [] }
  }

  /** Takes a record in as soon as the API has named it, or a later version of it. */
  learn(record: KnownRecord, shown: { id: string; version: number; reference?: string }): void {
    record.version = Math.max(record.version, shown.version)
    if (this.#byId.has(shown.id)) return
    record.id = shown.id
    record.reference = shown.reference ?? null
    this.records.push(record)
    this.#byId.set(shown.id, record)
    if (shown.reference) this.#byReference.set(shown.reference, record)
  }

  /** The same for a meeting, a decision or a request. */
  learnTasking(shown: KnownTasking): void {
    const known = this.tasking.find(({ id }) => id === shown.id)
    if (known) known.version = Math.max(known.version, shown.version)
    else this.tasking.push(shown)
  }

  ofKind(kind: Kind): KnownRecord[] {
    return this.records.filter((record) => record.kind === kind)
  }

  /** Records, references and words in an answer that this reader may not see: what must always be empty. */
  foreignIn(text: string, reader: Reader): string[] {
    const foreign = this.canaries.foreignIn(text, reader)
    for (const [, id] of text.matchAll(nodeId)) {
      const record = this.#byId.get(id ?? '')
      const known = this.tasking.find((one) => one.id === id)
      if (known ? !maySeeTasking(reader, known) : record ? !maySee(reader, record) : isOfUnknownRecord(id ?? '')) foreign.push(`id ${id}`)
    }
    for (const [named] of text.matchAll(reference)) {
      const record = this.#byReference.get(named)
      if (!record || !maySee(reader, record)) foreign.push(`reference ${named}`)
    }
    return foreign
  }
}

/** Led or ever supported by the reader's unit, or against a group that it holds now; other kinds are the own unit's alone. */
export function maySee(reader: Reader, record: KnownRecord): boolean {
  return mayReadOf(record, [...record.supporters])(reader)
}

/** Who may read a text of one version of a record: its unit, the units that support that version, and the holder of its group. */
export function mayReadOf(record: KnownRecord, supporters: readonly string[] = []): (reader: Reader) => boolean {
  return ({ unit }) => unit !== null && (unit === record.unit || supporters.includes(unit) || [...record.against].some((group) => group.unit === unit))
}

/** Who may read of a merge or a split: a unit that holds either group now. */
export function mayReadLink(from: KnownRecord, to: KnownRecord): (reader: Reader) => boolean {
  return ({ unit }) => unit !== null && (unit === from.unit || unit === to.unit)
}

/** Who may withdraw it: the unit that holds both groups, and the one that recorded it while it holds either. */
export function mayUnlink(reader: Reader, { by, from, to }: KnownLink): boolean {
  return mayWrite(reader) && (reader.unit === by ? mayReadLink(from, to)(reader) : reader.unit === from.unit && reader.unit === to.unit)
}

export const mayChange = (reader: Reader, record: KnownRecord): boolean => mayWrite(reader) && reader.unit === record.unit

/** A record that the drill never heard of is a foreign one: all were made by it. */
const isOfUnknownRecord = (id: string) => /^(Disruption|Ocg|Output|Programme|TaskingMeeting|TaskingDecision|GatewayRequest):/.test(Buffer.from(id, 'base64').toString('latin1'))
