const most = 5

/**
 * The shared questions that were saved last, newest first, at most five.
 *
 * @param questions in any order: the API lists the viewer’s own first
 */
export function newestShared<Question extends { isShared: boolean; savedAt: string }>(questions: readonly Question[]): Question[] {
  return questions.filter(({ isShared }) => isShared).toSorted((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt)).slice(0, most)
}
