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

/** A text counts once, however often it stands in what was sent: a draft's summary repeats its content. */
function inWords(findings: TextFinding[]): string {
  const [first] = findings
  if (!first) throw new RangeError('A warning names what was found')
  const count = new Set(findings.map(({ token }) => token)).size
  if (count === 1) return `This looks like ${findingInWords[first.kind]}. Take it out, or say why it stays. Nothing was kept.`
  return `${count} texts look like personal details. Take them out, or say of each why it stays. Nothing was kept.`
}
