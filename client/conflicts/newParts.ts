interface Part {
  text: string
  isNew: boolean
}

/**
 * What stands in a text and did not before, to be marked: of a list the lines that are new, else the words between
 * those with which both begin and end. Joined, the parts are the text.
 */
export function newParts(text: string, before: string): Part[] {
  if (text === before) return [{ text, isNew: false }]
  if (text.includes('\n') || before.includes('\n')) return newLines(text, before)
  const words = text.split(/(?<=\s)/)
  const wordsBefore = before.split(/(?<=\s)/)
  const most = Math.min(words.length, wordsBefore.length)
  let start = 0
  while (start < most && words[start]?.trim() === wordsBefore[start]?.trim()) start += 1
  let end = 0
  while (end < most - start && words.at(-1 - end)?.trim() === wordsBefore.at(-1 - end)?.trim()) end += 1
  const join = (from: number, to: number) => words.slice(from, to).join('')
  const parts = [
    { text: join(0, start), isNew: false },
    { text: join(start, words.length - end), isNew: true },
    { text: join(words.length - end, words.length), isNew: false },
  ]
  return parts.filter((part) => part.text !== '')
}

function newLines(text: string, before: string): Part[] {
  const linesBefore = new Set(before.split('\n'))
  return text.split('\n').flatMap((line, place) => [
    ...(place > 0 ? [{ text: '\n', isNew: false }] : []),
    { text: line, isNew: line !== '' && !linesBefore.has(line) },
  ])
}
