/** Stands at the head of every file that counts or lists disruptions: a file leaves the page that explains it. */
export const definitionOfDisruption =
  'A disruption is an action with an evidenced impact on a target. It is not a dismantled group.'
