/** The row of all units together, each disruption once. */
export const allUnits = 'All units'

/** The row of those that have a value, where others may have none. */
export const allWithValue = 'All units with a value'

/** Beneath each table of units. */
export const geographicOrder = 'Units stand in geographic order: this is no ranking.'
