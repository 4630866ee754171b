import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Day } from '../periods/day.ts'
import type { PrismaClient } from '../database/generated/client.ts'

/** A code that may be recorded from a day and until a day; null where there is no limit. */
export type DatedCode = { code: string; name: string; validFrom: Day | null; validTo: Day | null }
export type Force = {
  code: string
  name: string
  areaCode: string | null
  /** Usual residents, Census 2021; null where a force has none. */
  residents: number | null
  hasPerHeadRates: boolean
  unitCode: string | null
  memberFrom: Day | null
  memberTo: Day | null
}
export type Unit = {
  code: string
  name: string
  region: string
  alsoKnownAs: string | null
  isRocu: boolean
  position: number
  forces: Force[]
  /** Residents of its forces, Census 2021. */
  residents: number
}
export type MeasureUnit = { code: string; name: string; isWhole: boolean }
export type OutcomeKind = DatedCode & { units: MeasureUnit[] }
/** A capability of units, as the inspections list them; `sinceYear` null where it is not known. */
export type Capability = DatedCode & { number: string; phase: string; sinceYear: number | null; source: string }
export type SeriesBreak = { day: Day; unitCode: string | null; reason: string; source: string }

/** Codes in their fixed order, found by code as well. Changed by migration only, so read once at start. */
export type ReferenceData = {
  units: Map<string, Unit>
  forces: Map<string, Force>
  strands: Map<string, { code: string; name: string }>
  threats: Map<string, DatedCode>
  tactics: Map<string, DatedCode>
  outcomeKinds: Map<string, OutcomeKind>
  measureUnits: Map<string, MeasureUnit>
  audiences: Map<string, DatedCode>
  assessmentMethods: Map<string, DatedCode>
  capabilities: Map<string, Capability>
  /** Bank holidays of England and Wales by day; a year without any is not published yet. */
  bankHolidays: Map<Day, string>
  seriesBreaks: SeriesBreak[]
}

/** Current versions end at infinity, for which Prisma has no value: it is later than any day there is. */
const current = { gt: new Date('9999-12-31T00:00:00Z') }

/** Reads the reference data as it stands. */
export async function readReferenceData(prisma: PrismaClient | RequestDatabase): Promise<ReferenceData> {
  const dated = { orderBy: { position: 'asc' } } as const
  const forces = await readForces(prisma)
  const measureUnits = await prisma.measureUnit.findMany()
  const breaks = await prisma.seriesBreak.findMany({ omit: { supersededAt: true }, where: { supersededAt: current }, orderBy: { day: 'asc' } })
  const kinds = await prisma.outcomeKind.findMany({ ...dated, include: { units: { include: { measureUnit: true } } } })
  return {
    units: await readUnits(prisma, forces),
    forces: byCode(forces),
    strands: byCode(await prisma.strand.findMany(dated)),
    threats: byCode((await prisma.threat.findMany(dated)).map(datedCode)),
    tactics: byCode((await prisma.tactic.findMany(dated)).map(datedCode)),
    audiences: byCode((await prisma.audience.findMany(dated)).map(datedCode)),
    assessmentMethods: byCode((await prisma.assessmentMethod.findMany(dated)).map(datedCode)),
    capabilities: byCode((await prisma.capability.findMany(dated)).map((row) => ({ ...row, ...datedCode(row) }))),
    bankHolidays: new Map((await prisma.bankHoliday.findMany({ orderBy: { day: 'asc' } })).map(({ day, name }) => [dayOf(day), name])),
    measureUnits: byCode(measureUnits),
    outcomeKinds: byCode(kinds.map((kind) => ({ ...datedCode(kind), units: kind.units.map((link) => link.measureUnit) }))),
    seriesBreaks: breaks.map((row) => ({ ...row, day: dayOf(row.day) })),
  }
}

async function readUnits(prisma: PrismaClient | RequestDatabase, forces: Force[]): Promise<Map<string, Unit>> {
  const versions = await prisma.unitVersion.findMany({ omit: { supersededAt: true }, where: { supersededAt: current }, orderBy: { position: 'asc' } })
  return byCode(
    versions.map((version) => {
      const own = forces.filter((force) => force.unitCode === version.unitCode)
      return { ...version, code: version.unitCode, forces: own, residents: own.reduce((sum, force) => sum + (force.residents ?? 0), 0) }
    }),
  )
}

/** Memberships that hold on a day; an unknown start is open. */
function standsOn(day: Date) {
  return { AND: [{ OR: [{ validFrom: null }, { validFrom: { lte: day } }] }, { OR: [{ validTo: null }, { validTo: { gt: day } }] }] }
}

async function readForces(prisma: PrismaClient | RequestDatabase): Promise<Force[]> {
  const versions = await prisma.forceVersion.findMany({ omit: { supersededAt: true }, where: { supersededAt: current }, orderBy: { name: 'asc' } })
  const memberships = await prisma.forceMembership.findMany({ omit: { supersededAt: true }, where: { supersededAt: current, ...standsOn(new Date()) } })
  const membershipOf = new Map(memberships.map((row) => [row.forceCode, row]))
  return versions.map((version) => {
    const membership = membershipOf.get(version.forceCode)
    return {
      code: version.forceCode,
      name: version.name,
      areaCode: version.areaCode,
      residents: version.residents,
      hasPerHeadRates: version.hasPerHeadRates,
      unitCode: membership?.unitCode ?? null,
      memberFrom: membership?.validFrom ? dayOf(membership.validFrom) : null,
      memberTo: membership?.validTo ? dayOf(membership.validTo) : null,
    }
  })
}

function datedCode(row: { code: string; name: string; validFrom: Date | null; validTo: Date | null }): DatedCode {
  return {
    code: row.code,
    name: row.name,
    validFrom: row.validFrom ? dayOf(row.validFrom) : null,
    validTo: row.validTo ? dayOf(row.validTo) : null,
  }
}

function byCode<T extends { code: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.code, row]))
}

/** A DATE as Prisma gives it (midnight UTC) as a day. */
function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

/**
 * The entry with that code.
 *
 * @throws RangeError when there is none: a stored code is always a known one
 */
export function known<T>(codes: Map<string, T>, code: string): T {
  const entry = codes.get(code)
  if (entry === undefined) throw new RangeError(`No reference data with the code ${code}`)
  return entry
}
