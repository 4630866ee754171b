import type { Definition } from './FigureDefinition.tsx'

const counts = 'Gross is major, moderate and minor together, each disruption once, for the unit that led it; by moderated grade where there is one, else the originator’s. '
  + 'Negative, where the action made the target more capable, stands beside gross and is never taken off it. No impact is in neither.'
const dividedBy = 'Nothing: these are counts, and a larger unit has more of them.'

export const countsDefinition: Definition = {
  name: 'Counts of disruptions and outputs',
  counts: `${counts} Supported is the gross that other units led and this one supported: it is in no other column; of all units together, the gross that had support. `
    + 'Outputs are prevent, protect and prepare work of every kind; people reached are those that somebody counted; answered and asked are people and questionnaires.',
  dividedBy,
  method: 'The interval of a count is 95%: Byar’s limits from 10 events, exact Poisson limits below. Outputs, people and questionnaires have none: they are counted, not estimated.',
}

export const strandsDefinition: Definition = {
  name: 'Disruptions by unit and strand',
  counts: `${counts} Each disruption has one strand.`,
  dividedBy: 'Nothing: these are counts. The shares in the title are of the gross of all units that are given.',
  method: 'Counts as they are, without an interval; that of each strand’s share stands with the mix.',
}
