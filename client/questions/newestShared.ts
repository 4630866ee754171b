const most = 5

/** The shared questions that were saved last, newest first, at most five. */
export function newestShared<Question extends { isShared: boolean; savedAt: string }>(questions: readonly Question[]): Question[] {
  return questions.filter(({ isShared }) => isShared).toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1)).slice(0, most)
}
