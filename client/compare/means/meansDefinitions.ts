import type { Definition } from '../FigureDefinition.tsx'

const nothing = 'Nothing.'
const asStated = 'As each unit states it in its return; no interval, as it is stated and not drawn by chance. As returned and as recorded: the return that was accepted last. As published: that of the latest edition.'

export const capabilitiesDefinition: Definition = {
  name: 'State of each capability', counts: 'Whether a unit has each of the capabilities that inspectors listed: in place, partly in place, provided by another unit or force, or not in place, as the unit sees it on the last day of the period of its return.',
  dividedBy: nothing, method: asStated,
}

export const staffDefinition: Definition = {
  name: 'Staff in post per million residents', counts: 'Full-time equivalents of the unit’s own staff in post on the last day of the period of its return. Partner staff work in the unit for other agencies and stand beside it.',
  dividedBy: 'Usual residents of the forces of the unit, Census 2021 (21 March 2021), in millions. Over several units: their staff together by their residents together.',
  method: asStated,
}

export const staffOverTimeDefinition: Definition = { ...staffDefinition, name: 'Staff of the unit over time' }

export const budgetDefinition: Definition = {
  name: 'Budget by source and term', counts: 'Pounds agreed for the financial year in which the period of the return lies, by where the money is from and whether it is agreed for one year or for several.',
  dividedBy: nothing, method: `${asStated} Each return states a whole year, so returns are never added up.`,
}
