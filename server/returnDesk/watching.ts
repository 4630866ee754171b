/** How often is looked, in seconds, and how many may watch. */
export type Watching = {
  /** Between two looks whether anything was done to a return. */
  lookEvery: number
  /** Between two looks whether a watcher's session goes on. */
  sessionEvery: number
  /** After which every desk is read and sent again though nothing was done: records behind change, days pass, connections die unheard. */
  beatEvery: number
  mostOfPerson: number
  mostInAll: number
}
export const usualWatching: Watching = { lookEvery: 1, sessionEvery: 5, beatEvery: 30, mostOfPerson: 4, mostInAll: 200 }
