/** What is said of a pack that nobody has begun yet. */
export const waitsForItsTurn = 'Waiting for its turn'

/** What is said of a pack that was begun and left, or failed, and is taken up later. */
export const waitsToBeTriedAgain = 'Waiting to be tried again'
