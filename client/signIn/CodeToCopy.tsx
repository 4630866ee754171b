import { CopyButton } from '../parts/CopyButton.tsx'
import './signIn.css'

/** The code by which administrators find a person. */
export function CodeToCopy({ code }: { code: string }) {
  return (
    <div className="lv-actions lv-code-line">
      <p className="govuk-body">
        Your code: <strong className="lv-code">{code}</strong>
      </p>
      <CopyButton text={code} what="code" />
    </div>
  )
}
