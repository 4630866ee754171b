import { makeNextPack, type PackOutcome } from '../../server/packs/makePack.ts'
import type { PackAsking, PackPart } from '../../server/packs/packAsking.ts'
import type { PackChange, PackFunnel, PackSection, PackTable } from '../../server/packs/packContent.ts'
import { type PackMaking, usualTimes } from '../../server/packs/packMaking.ts'
import type { PrintedPack } from '../../server/packs/packPrinter.ts'
import { readReferenceData } from '../../server/units/referenceData.ts'
import type { TestApp } from './startApp.ts'

/** A short table, as it stands on the page. */
export function aPackTable(told: Partial<PackTable> = {}): PackTable {
  return {
    code: 'counts', title: 'What units led', isOnPage: true, notes: ['Units stand in geographic order. This is no ranking.'],
    columns: [
      { name: 'Unit', kind: 'TEXT', decimals: 0 }, { name: 'Gross', kind: 'NUMBER', decimals: 0 }, { name: 'Gross per million', kind: 'ESTIMATE', decimals: 1 }, { name: 'Latest on', kind: 'DAY', decimals: 0 },
    ],
    rows: [['EMSOU', 1234, { value: 12.34, lower: 8.06, upper: 17 }, '2026-03-27'], ['LONDON', { missing: 'not received' }, { missing: 'not received' }, { missing: 'none' }]],
    ...told,
  }
}

/** A section with two tables, one of them too long for the page, and what speaks of each. */
export function aPackSection(told: Partial<PackSection> = {}): PackSection {
  return {
    code: 'counts', title: 'Counts', paragraphs: ['These are counts.'],
    findings: [{ sentence: 'EMSOU led 1,234.', table: 'counts' }, { sentence: 'One more by month.', table: 'counts-by-month' }, { sentence: 'A word on all.', table: null }],
    charts: [], tables: [aPackTable(), aPackTable({ code: 'counts-by-month', title: 'By month', isOnPage: false })], ...told,
  }
}

export const aPackFunnel: PackFunnel = {
  kind: 'FUNNEL', code: 'rates', title: 'No unit differs', subtitle: 'Gross per million residents', table: 'counts', howToRead: 'Points inside differ by chance alone.', unit: 'per million residents', divided: 'residents',
  isShare: false, overall: { value: 11.5, name: 'All units' }, points: [{ unit: 'EMSOU', of: 4_900_000, value: 12.34, lower: 8.06, upper: 17, place: 'WITHIN', inWords: 'EMSOU: 12.3, within the limits' }],
  limits: { of: [1, 2], lower95: [1, 2], upper95: [3, 4], lower998: [0, 1], upper998: [4, 5] },
}
export const aPackChange: PackChange = {
  kind: 'CHANGE', code: 'change-emsou', title: 'EMSOU fell', subtitle: 'Gross by month', table: 'counts', howToRead: 'Read the numbers.', unit: 'EMSOU',
  points: [{ period: 'April 2025', from: '2025-04-01', value: null, missing: 'not received', mean: 4.5, lower: 0, upper: 9, phase: 1, isTrial: true, marks: '1', shape: 'OUTSIDE' }],
  breaks: [{ day: '2025-10-01', inWords: 'Counted otherwise' }],
}

/** A part that gives the section of that code. `seen` hears what each is built from. */
export function aPackPart(code: string, seen: (asking: PackAsking) => unknown = () => undefined): PackPart {
  return {
    doing: `Writing ${code}`,
    build: async (asking) => {
      await seen(asking)
      return [aPackSection({ code, findings: [], tables: [aPackTable({ code: `table-of-${code}` })] })]
    },
  }
}

/** A PDF that is none, but is kept like one. */
export const aPdf = (number: number): PrintedPack => ({ pdf: Buffer.from(`%PDF-2.0 of pack ${number}`), pages: 12, printedWith: 'Chromium 140.0' })

export type PackWorker = {
  /** Makes the pack that waits longest; null where none waits. */
  makeNext: (given?: Partial<PackMaking>) => Promise<PackOutcome | null>
  /** What went wrong, as the log hears of it. */
  faults: { fault: unknown; number: number }[]
}

/** Who makes packs, with two small parts and a printer that prints at once; what a story tells otherwise stands over it. */
export async function packWorker({ database, clock }: Pick<TestApp, 'database' | 'clock'>, told: Partial<PackMaking> = {}): Promise<PackWorker> {
  const reference = await readReferenceData(database.prisma)
  const faults: PackWorker['faults'] = []
  const making: PackMaking = {
    prisma: database.prisma, clock: clock.read, reference, times: usualTimes, stopping: new AbortController().signal,
    parts: [aPackPart('differences'), { doing: 'Counting', build: () => Promise.resolve([aPackSection()]) }],
    cover: { facts: () => Promise.resolve([{ name: 'Period', text: 'Financial year 2025 to 2026.' }]), notes: () => Promise.resolve([{ name: 'No ranking', text: 'Units stand in geographic order.' }]) },
    print: ({ number }) => Promise.resolve(aPdf(number)),
    failed: (fault, number) => void faults.push({ fault, number }),
    ...told,
  }
  return { faults, makeNext: (given = {}) => makeNextPack({ ...making, ...given }) }
}

/** A database at whose next transaction something happens first, once it is armed: whoever makes a pack is between two steps then. */
export function interruptible(prisma: PackMaking['prisma'], happens: () => Promise<unknown>): { prisma: PackMaking['prisma']; arm: () => void } {
  let isArmed = false
  const transaction: PackMaking['prisma']['$transaction'] = (async (...args: [never]) => {
    if (isArmed) await happens()
    return prisma.$transaction(...args)
  }) as never
  return {
    prisma: new Proxy(prisma, { get: (target, name) => (name === '$transaction' ? transaction : Reflect.get(target, name)) }),
    arm: () => { isArmed = true },
  }
}

/** Lets the time run out for which packs are taken or put off: what a killed process left is free then. */
export async function letClaimsRunOut({ asOwner }: TestApp['database']): Promise<void> {
  await asOwner((client) => client.query("UPDATE board_pack_progress SET claimed_until = clock_timestamp() - interval '1 s'"))
}
