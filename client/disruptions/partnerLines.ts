/** Whether one of the lines is this name. */
export function hasLine(lines: string, name: string): boolean {
  return lines.split('\n').some((line) => line.trim() === name)
}

/** The lines with this name as the last; what is typed stays as it is. */
export function withLine(lines: string, name: string): string {
  if (hasLine(lines, name)) return lines
  return lines.trim() ? `${lines.replace(/\n+$/, '')}\n${name}` : name
}

export function withoutLine(lines: string, name: string): string {
  return lines.split('\n').filter((line) => line.trim() !== name).join('\n')
}
