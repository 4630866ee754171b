const most = 5

/**
 * The shared questions that were saved last, newest first, at most five.
 *
 * @param questions newest first, as the API lists them
 */
export function newestShared<Question extends { isShared: boolean }>(questions: readonly Question[]): Question[] {
  return questions.filter(({ isShared }) => isShared).slice(0, most)
}
