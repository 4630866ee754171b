/** "Staff in post, by capability: Cyber"; the figure alone where its part is the whole of it. */
export function figurePart(figure: string, part: string): string {
  return part && part !== figure ? `${figure}: ${part}` : figure
}
