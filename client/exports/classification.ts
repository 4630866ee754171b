/** The mark of every page and of every file of its figures. */
export const classification = 'OFFICIAL-SENSITIVE'
