import { CopyButton } from '../parts/CopyButton.tsx'

/** An address in full, to be selected or copied. */
export function CopyAddress({ address }: { address: string }) {
  return (
    <>
      <p className="govuk-body lv-saved-question__address">{address}</p>
      <div className="lv-actions">
        <CopyButton text={address} what="address" />
      </div>
    </>
  )
}
