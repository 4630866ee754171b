import { findingInWords, type TextFinding } from './textFinding.ts'

/** Text that looks like a personal detail and was not answered for. Nothing was stored, not even the key. */
export class TextWarningError extends Error {
  override readonly name = 'TextWarningError'
  readonly findings: TextFinding[]

  constructor(findings: TextFinding[]) {
    super(inWords(findings))
    this.findings = findings
  }
}

function inWords([first, ...more]: TextFinding[]): string {
  if (!first) throw new RangeError('A warning names what was found')
  if (more.length === 0) return `This looks like ${findingInWords[first.kind]}. Take it out, or say why it stays. Nothing was kept.`
  return `${more.length + 1} texts look like personal details. Take them out, or say of each why it stays. Nothing was kept.`
}
