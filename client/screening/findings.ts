import { fromFacts } from '../parts/problem.ts'
import { textAnswersOf } from './textAnswers.ts'
import type { Finding, TextWarning } from './textWarning.ts'

/** One text that was found, with the fields that it is in, named as on the page. */
export interface FoundText {
  finding: Finding
  fields: string[]
}

/** A text is asked about once, wherever it stands. */
export function foundTexts(findings: readonly Finding[]): FoundText[] {
  const byToken = new Map<string, FoundText>()
  for (const finding of findings) {
    const { field } = fromFacts({ field: finding.field, message: '' })
    const before = byToken.get(finding.token)
    if (before) before.fields.push(field)
    else byToken.set(finding.token, { finding, fields: [field] })
  }
  return [...byToken.values()]
}

/**
 * Does what was found stand in what is typed by now?
 *
 * @param typed as JSON
 */
export function isTyped({ found }: Finding, typed: string): boolean {
  return typed.includes(JSON.stringify(found).slice(1, -1))
}

/**
 * Is something of a warning neither answered nor taken out yet? Then it would only be warned of again.
 *
 * @param typed what would be sent, as JSON
 */
export function isStillOpen({ submissionKey, findings }: TextWarning, typed: string): boolean {
  const answered = answeredTokens(submissionKey)
  return findings.some((finding) => !answered.has(finding.token) && isTyped(finding, typed))
}

/**
 * A newer warning, with what the one before asked about and is answered: the server asks of that no more, but it must not
 * vanish under the hands of whoever is answering. What was shown keeps its place.
 *
 * @param typed what was sent last, as JSON
 */
export function withAnswered(newer: TextWarning, before: TextWarning, typed: string): TextWarning {
  const answered = answeredTokens(newer.submissionKey)
  const asked = new Set(newer.findings.map(({ token }) => token))
  const shown = new Set(before.findings.map(({ token }) => token))
  return {
    ...newer,
    findings: [
      ...before.findings.flatMap((finding) => {
        if (!asked.has(finding.token)) return answered.has(finding.token) && isTyped(finding, typed) ? [finding] : []
        const isFirst = before.findings.find(({ token }) => token === finding.token) === finding
        return isFirst ? newer.findings.filter(({ token }) => token === finding.token) : []
      }),
      ...newer.findings.filter(({ token }) => !shown.has(token)),
    ],
  }
}

/** A draft's warning without what is asked about elsewhere on the page. */
export function withoutFindings<Warning extends TextWarning>(warning: Warning, shown: TextWarning | null): Warning | null {
  const tokens = new Set(shown?.findings.map(({ token }) => token))
  const findings = warning.findings.filter(({ token }) => !tokens.has(token))
  return findings.length > 0 ? { ...warning, findings } : null
}

function answeredTokens(submissionKey: string): Set<string> {
  return new Set(textAnswersOf(submissionKey).map(({ token }) => token))
}
