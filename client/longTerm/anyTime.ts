/** The period that the API is asked for where an address names none: thirty years, the most that it takes, with all that Longview can hold. */
export const anyTime = '2006-01-01..2035-12-31'
