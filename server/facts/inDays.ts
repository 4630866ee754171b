import { inThousands } from './inThousands.ts'

/** "1 day", "365 days". */
export function inDays(days: number): string {
  return `${inThousands(days)} ${days === 1 ? 'day' : 'days'}`
}
