import { Prisma } from '../../database/generated/client.ts'
import { refusal } from '../../errors.ts'
import { pastMoment } from '../../facts/asAt.ts'
import type { Settings } from '../../settings/settingsAt.ts'
import { settingsAt } from '../../settings/settingsAt.ts'
import type { Force } from '../../units/referenceData.ts'
import { type Asked, type Asker, type FigureScope, figureScope } from '../figureScope.ts'
import { fewestShown } from '../singleRecords.ts'

/** `unit`, `force` or neither; neither is the network. */
export type LongTermAsked = Asked & { unit: string | null; force: string | null }

/** What long-term figures are about, and how they are made. */
export type LongTermScope = FigureScope & {
  /** Figures of disruptions in which this force took part, whichever unit led; null for all. */
  force: Force | null
  /** The settings of the as-at moment: changing one changes no figure of before. */
  settings: Settings
  /** Below so many, no share, median or average is given: too few to say. */
  fewest: number
  /** `as_at` of the functions in SQL: null is now, which reads what the queue keeps. */
  past: Date | null
}

/**
 * Which long-term figures may this viewer have for what they asked? One statement: the settings.
 *
 * A force's figures are made from all units' disruptions in which it took part, so nobody opens the records under them.
 *
 * @throws RefusedError as figureScope; when unit and force are both given, and when there is no such force
 * Checked in: test/api/measures/longTermImpact.test.ts.
 */
export async function longTermScope(asker: Asker, asked: LongTermAsked): Promise<LongTermScope> {
  // First whether the viewer sees figures at all: to others, every question has the same answer.
  const scope = figureScope(asker, asked.unit, asked)
  const force = asked.force === null ? null : asker.reference.forces.get(asked.force)
  if (asked.unit !== null && asked.force !== null) {
    throw refusal('force', 'Choose a unit or a force, not both: a force’s figures are those of every unit’s disruptions in which it took part')
  }
  if (force === undefined) throw refusal('force', 'There is no force with that code: choose one from the list')
  const past = pastMoment(asked.asAt, asker.now)
  const settings = await settingsAt(asker.database, past)
  return { ...scope, force, settings, fewest: settings.whole('FEWEST_TO_SAY'), past }
}

/** The first four arguments that the functions in SQL share, and unit and force after them. */
export function cohortArgs({ past, asAtDay, period, unit, force }: LongTermScope): Prisma.Sql {
  return Prisma.sql`${past?.toISOString() ?? null}::timestamptz, ${asAtDay}::date, ${period.from}::date, ${period.to}::date,
    ${unit?.code ?? null}::text, ${force?.code ?? null}::text`
}

/**
 * Whether figures made from so many would tell of single ones to somebody who may not open the records. 0 is given: there is
 * nothing behind it. See decision 4.
 */
export function tellsOfSingleOnes({ mayOpenRecords }: Pick<LongTermScope, 'mayOpenRecords'>, many: number): boolean {
  return !mayOpenRecords && many > 0 && many < fewestShown
}

/** "Too few to say: 4 of at least 10 sequences"; null where there are enough. */
export function whyTooFew({ fewest }: Pick<LongTermScope, 'fewest'>, many: number, ofWhat: string): string | null {
  return many < fewest ? `Too few to say: ${many} of at least ${fewest} ${ofWhat}` : null
}

/** What is said where figures would tell of single records. */
export function withheld(ofWhat: string): string {
  return `Too few to say: figures of fewer than ${fewestShown} ${ofWhat} would tell of single ones`
}
