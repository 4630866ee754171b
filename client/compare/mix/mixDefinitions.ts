import type { Definition } from '../FigureDefinition.tsx'

const led = 'Disruptions that the unit led, or that all units led, each once, whose days of effect lie wholly in the period, of counted grade major, moderate or minor'
const wilson = 'Interval: Wilson, 95%.'

export const strandsDefinition: Definition = {
  name: 'Strand balance', counts: `${led}, by their one strand.`, dividedBy: 'The same of every strand: shares add up to 100%.', method: wilson,
}

export const unitStrandsDefinition: Definition = {
  name: 'Strands of each unit', counts: 'The same of each unit: what it led, by strand.', dividedBy: 'What the unit led of every strand and of these grades.',
  method: `${wilson} A unit is said to differ from all units together where the two intervals stand apart, which is stricter than 95%.`,
}

export const threatsDefinition: Definition = {
  name: 'Threats, work beside groups', counts: `${led}, by each threat that they name; and groups that were active on the day and have a score by any method, by each threat that they name. What names two counts in both rows.`,
  dividedBy: 'Gross disruptions that name any threat; scored active groups that name any. What names none is in no share.',
  method: `${wilson} They are said to differ where the two intervals stand apart, which is stricter than 95%. Scores and priorities are stored as they were given, never reckoned here.`,
}

export const forcesDefinition: Definition = {
  name: 'Forces, work beside residents and assessed threat',
  counts: `${led}, once for each force of the unit, or of all units, that took part.`,
  dividedBy: 'How often these forces took part, all together: shares add up to 100%, as do those of their residents (Census 2021) and those of the scores of active groups that they own, by one method of assessment. A force of whose scored groups a tenth or more are by another method is not compared with assessed threat; the others are compared among themselves: their share of the work of these forces alone stands beside their share of scores.',
  method: `${wilson} Residents and scores are taken as known. They are said to differ where the share beside it lies outside the interval.`,
}

export const creditDefinition: Definition = {
  name: 'Lead against support', counts: `${led}; those of them in which another unit took part; and of a unit those that another led and it supported.`,
  dividedBy: 'Share with support: what was led. What a unit supported is divided by nothing, and is in no gross of its own.',
  method: `Interval of a count: Byar’s limits from 10 events, exact Poisson limits below (95%). Share: ${wilson}`,
}
