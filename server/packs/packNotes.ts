import { inventedFiguresInWords } from '../measures/inventedFiguresInWords.ts'
import { holdsInventedRecords } from '../measures/inventedRecords.ts'
import { aboutDisruptions, aboutIntervals, aboutPeople, aboutSeveral } from '../measures/caveats.ts'
import { overTheEnd } from '../measures/basisCaveats.ts'
import { fewestShown } from '../measures/singleRecords.ts'
import type { PackAsking } from './packAsking.ts'
import type { PackFact } from './packContent.ts'

/** The notes of a pack. One statement: whether records are invented. */
export async function packNotes({ database }: Pick<PackAsking, 'database'>): Promise<PackFact[]> {
  return notesOnFigures(await holdsInventedRecords(database))
}

const [notDismantled, oneGrade, grossAndNegative] = aboutDisruptions

const always: readonly PackFact[] = [
  { name: 'Handling', text: 'OFFICIAL-SENSITIVE. Keep it where only people who may see figures of units can open it, and do not pass it on to others. Small counts stand in it as they are.' },
  { name: 'Disruptions', text: notDismantled },
  { name: 'Counted grade', text: oneGrade },
  { name: 'Gross and negative', text: grossAndNegative },
  { name: 'Led and supported', text: 'A unit’s gross is what it led. What it supported was led by another unit, and is a figure of its own. All units together count each disruption once.' },
  { name: 'Several threats, tactics or forces', text: aboutSeveral },
  { name: 'Periods', text: 'Days are London days, and both the first and the last day of a period are in it. A record counts in a period that holds all its possible days; one that is dated too loosely for that counts in none of the figures, and its number stands beside them.' },
  { name: 'As at', text: 'Every figure is what was known at the moment of the pack. What is recorded, corrected or accepted later is not in it, and the pack stays as it is.' },
  { name: 'Basis', text: 'As recorded is made from the records as they stood. As returned is made from the returns that were accepted. As published is made from the editions that were published. A figure that cannot be had on the basis of the pack says on which it is. Whether what was achieved still held, and how many groups were active, is as recorded on every basis: a return does not freeze them.' },
  { name: 'Days over the end of a period', text: overTheEnd },
  { name: 'Missing is not zero', text: 'Where there is no figure, words say why: no return, not asked, too few to say, nothing to compare. None of these is 0.' },
  { name: 'Too few to say', text: `Months, breakdowns and shares of fewer than ${fewestShown} disruptions would tell of single ones, and are not given to people who may not open the records.` },
  { name: 'Intervals', text: `${aboutIntervals} Residents, active groups and staff are taken as known: they say what chance allows of the count, not of the denominator.` },
  { name: 'Rates and funnels', text: 'A rate names what it is divided by: residents, active groups or staff. A funnel shows how far units of each size differ by chance alone; a unit inside its limits is not said to differ. A point outside says that it differs, and not why.' },
  { name: 'London', text: 'London is a collaboration of three forces, not a Regional Organised Crime Unit. The City of London has 8,584 residents: it is counted with London, in the numerator and in the denominator.' },
  { name: 'People reached', text: `${aboutPeople.reached} ${aboutPeople.changed} Where answers to several questions are added up, one person may count more than once, and the intervals are too narrow.` },
  { name: 'Change over time', text: 'Limits of a chart say how far a series moves by itself. A special cause is a point, or a run of points, unlike that. Limits are no target.' },
  { name: 'No ranking', text: 'Units stand in geographic order. They differ in size, record and grade differently, and hold different groups: an order of them by a figure would mostly be chance.' },
  { name: 'What goes together', text: 'Figures beside each other show what went together. They do not show that the one made the other.' },
  { name: 'Corrections', text: 'A record or a return that is corrected after the pack changes later packs, and never this one. A later pack says what has changed since the one before it.' },
]

/**
 * What is true of all figures of a pack, in plain words.
 *
 * Checked in: test/unit/packs/packNotes.test.ts.
 */
export function notesOnFigures(isInvented: boolean): PackFact[] {
  return [...(isInvented ? [{ name: 'Invented data', text: `${inventedFiguresInWords}.` }] : []), ...always]
}
