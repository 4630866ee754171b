import { clockInWords } from './changedLately.ts'

export type DeskConnection = 'LIVE' | 'POLLING' | 'LOST'

/** How the desk hears of changes. @param lastAt moment of the last answer, ISO 8601; null before the first */
export function connectionInWords(connection: DeskConnection, lastAt: string | null): string {
  switch (connection) {
    case 'LIVE':
      return 'Updates by themselves'
    case 'POLLING':
      return 'Updates every 15 seconds'
    case 'LOST':
      return lastAt ? `Not connected since ${clockInWords(lastAt)}: what is shown may be old` : 'Not connected: nothing has come yet'
  }
}
