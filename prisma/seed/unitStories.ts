import { storyDay, type StoryDay } from './storyDays.ts'

/**
 * How a unit's years went, as invented here. Nothing about any real unit is meant.
 * Shares of the ten add up to 1.
 */
export interface UnitStory {
  unitCode: string
  /** Share of all disruptions. */
  share: number
  /** Groups mapped per force at the normal size, between the published 9 and 1,108. */
  groupsOfForce: Readonly<Record<string, number>>
  /** Share of the unit's groups whose effect fades: many small disruptions, the group carries on. */
  fadingShare: number
  /** Share of the unit's groups that go quiet for good after a few major disruptions. */
  lastingShare: number
  /** Share of the unit's groups that come out stronger. */
  strongerShare: number
  /** Share of the unit's groups that merge into another or split. */
  lineageShare: number
  /** Months in which nothing happened that anybody recorded: from, and the day after. */
  gap?: readonly [StoryDay, StoryDay]
  /** Whether records are typed in bursts after each month. */
  recordsInBursts?: boolean
  /** A day from which the unit does half as much again. */
  growsFrom?: StoryDay
}

const usual = { fadingShare: 0.015, lastingShare: 0.04, strongerShare: 0.006, lineageShare: 0.016 }

export const unitStories: readonly UnitStory[] = [
  { ...usual, unitCode: 'NEROCU', share: 0.045, growsFrom: storyDay('2025-04-01'), groupsOfForce: { CLEVELAND: 70, DURHAM: 45, NORTHUMBRIA: 95 } },
  { ...usual, unitCode: 'YHROCU', share: 0.1, recordsInBursts: true,
    groupsOfForce: { HUMBERSIDE: 60, NORTH_YORKSHIRE: 40, SOUTH_YORKSHIRE: 130, WEST_YORKSHIRE: 220 } },
  { ...usual, unitCode: 'NWROCU', share: 0.16, fadingShare: 0.13, lastingShare: 0.01,
    groupsOfForce: { CHESHIRE: 70, CUMBRIA: 25, GREATER_MANCHESTER: 260, LANCASHIRE: 110, MERSEYSIDE: 220, NORTH_WALES: 40 } },
  { ...usual, unitCode: 'EMSOU', share: 0.07, fadingShare: 0.03, lastingShare: 0.06,
    groupsOfForce: { DERBYSHIRE: 70, LEICESTERSHIRE: 75, LINCOLNSHIRE: 40, NORTHAMPTONSHIRE: 55, NOTTINGHAMSHIRE: 90 } },
  { ...usual, unitCode: 'ROCUWM', share: 0.12, groupsOfForce: { STAFFORDSHIRE: 75, WARWICKSHIRE: 35, WEST_MERCIA: 60, WEST_MIDLANDS: 300 } },
  { ...usual, unitCode: 'ERSOU', share: 0.08, strongerShare: 0.03,
    groupsOfForce: { BEDFORDSHIRE: 55, CAMBRIDGESHIRE: 50, ESSEX: 100, HERTFORDSHIRE: 60, KENT: 110, NORFOLK: 40, SUFFOLK: 35 } },
  { ...usual, unitCode: 'SEROCU', share: 0.1, lineageShare: 0.06,
    groupsOfForce: { HAMPSHIRE_AND_ISLE_OF_WIGHT: 110, SURREY: 60, SUSSEX: 90, THAMES_VALLEY: 150 } },
  { ...usual, unitCode: 'SWROCU', share: 0.05, gap: [storyDay('2024-10-01'), storyDay('2025-02-01')],
    groupsOfForce: { AVON_AND_SOMERSET: 75, DEVON_AND_CORNWALL: 60, DORSET: 30, GLOUCESTERSHIRE: 25, WILTSHIRE: 9 } },
  { ...usual, unitCode: 'TARIAN', share: 0.035, fadingShare: 0, lastingShare: 0.25, groupsOfForce: { DYFED_POWYS: 15, GWENT: 30, SOUTH_WALES: 70 } },
  { ...usual, unitCode: 'LONDON', share: 0.24, groupsOfForce: { CITY_OF_LONDON: 30, METROPOLITAN: 1108, BTP: 22 } },
]

/** The forces of a unit. */
export function forcesOf(unit: UnitStory): string[] {
  return Object.keys(unit.groupsOfForce)
}

const people = ['RECORDER-1', 'RECORDER-1', 'RECORDER-1', 'RECORDER-2', 'RECORDER-2', 'PERFORMANCE-LEAD-1'] as const

/** Codes of the demonstration people who record for a unit, the busier ones more than once. */
export function recordersOf(unitCode: string): string[] {
  return people.map((post) => `${unitCode}-${post}`)
}
