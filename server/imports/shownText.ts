import { quoted } from '../periods/quoted.ts'

// Marks that turn the direction of writing, and control characters that quoting leaves: a report must
// show what a hostile cell holds, not obey it.
const hiding = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

/** Text of a file, safe and short enough to be shown on a terminal. */
export function shownText(text: string): string {
  return quoted(text).replace(hiding, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
