import { censusInWords } from '../../../units/residentsOn.ts'
import { byNothing, type PackDefinition } from './packDefinition.ts'

const led = 'Gross disruptions led'
const asAllShares = 'As all shares.'
const asStated = 'As all that returns state.'

/** What packs count besides the measures by which units are compared: over time, as a mix, and as means. As the pages of these say it; what several share is in sharedRules. */
export const workDefinitions: readonly PackDefinition[] = [
  {
    name: 'Count of disruptions', version: 1, counts: `${led}; or of one of their grades, or negative.`, dividedBy: 'Nothing: these are counts, and a larger unit has more of them.',
    method: 'As all counts.',
  },
  {
    name: 'Change over time', version: 1, counts: `${led}, and those of counted grade negative, by month; by quarter where the period has too many months.`,
    dividedBy: 'Nothing: each point is a count, and a longer month has more days to count.',
    method: 'An XmR chart (Wheeler, Understanding Variation). How limits are reckoned, and by which rules special causes are found, stands in “Is it changing?”.',
  },
  {
    name: 'Times the daily rate of a year before', version: 1, counts: `${led}, and the same of the same period a year before.`,
    dividedBy: 'The days of each period that had passed; from returns, those of its months of which any return is there.',
    method: 'Ratio of the two daily rates: conditional binomial with Clopper-Pearson limits (95%; Przyborowski and Wilenski 1940).',
  },
  { name: 'Strand balance', version: 1, counts: `${led}, by their one strand.`, dividedBy: 'The same of every strand: shares add up to 100%.', method: 'A unit is said to differ from all units together where the two intervals stand apart, which is stricter than 95%.' },
  {
    name: 'Threats, work beside groups', version: 1,
    counts: `${led}, by each threat that they name; and groups that were active on the day and have a score by any method, by each threat that they name. What names two counts in both rows.`,
    dividedBy: 'Gross disruptions that name any threat; scored active groups that name any. What names none is in no share.',
    method: 'They are said to differ where the two intervals stand apart. Scores and priorities are stored as they were given, never reckoned here.',
  },
  {
    name: 'Forces, work beside residents and assessed threat', version: 1, counts: `${led}, once for each force of all units that took part.`,
    dividedBy: 'How often these forces took part, all together: shares add up to 100%, as do those of their residents (Census 2021) and those of the scores of active groups that they own, by one method of assessment. A force of whose scored groups a tenth or more are by another method is not compared with assessed threat; the others are compared among themselves: their share of the work of these forces alone stands beside their share of scores.',
    method: 'Residents and scores are taken as known. They are said to differ where the share beside it lies outside the interval.',
  },
  {
    name: 'Lead against support', version: 1, counts: `${led}; those of them in which another unit took part; and of a unit those that another led and it supported.`,
    dividedBy: 'Share with support: what was led. What a unit supported is divided by nothing, and is in no gross of its own.', method: asAllShares,
  },
  {
    name: 'State of a capability', version: 1, dividedBy: byNothing, method: asStated,
    counts: 'Whether a unit has each of the capabilities that inspectors listed: in place, partly in place, provided by another unit or force, or not in place, as the unit sees it on the last day of the period of its return.',
  },
  {
    name: 'Staff in post per million residents', version: 1,
    counts: 'Full-time equivalents of the unit’s own staff in post on the last day of the period of its return. Partner staff work in the unit for other agencies and stand beside it.',
    dividedBy: `Usual residents of the forces of the unit, ${censusInWords}, in millions.`, method: asStated,
  },
  {
    name: 'Budget by source and term', version: 1, counts: 'Pounds agreed for the financial year in which the period of the return lies, by where the money is from and whether it is agreed for one year or for several.',
    dividedBy: byNothing, method: `${asStated} Each states a whole year, so returns are never added up.`,
  },
]
