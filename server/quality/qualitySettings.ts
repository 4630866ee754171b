// Both are Longview's own: no published source says when a record is late. Whatever is said by them says so.

/** Days of recording that are looked back on, today included. */
export const daysLookedBackOn = 90

/** Days from effect to recording above which a record is opened as late. */
export const daysThatAreLong = 30
