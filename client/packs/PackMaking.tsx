import { useEffect, useId, useRef } from 'react'
import { Notice } from '../parts/Notice.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { CancelPack } from './CancelPack.tsx'
import type { PackStanding } from './packDocuments.ts'
import { isUnderWay } from './packStates.ts'
import { outcomeInWords, progressInWords, progressOf } from './progressInWords.ts'
import { useSaidProgress } from './useSaidProgress.ts'

interface PackMakingProps {
  pack: PackStanding
  /** How it stands could not be asked just now. */
  isLost: boolean
}

/** How far the making of a pack is; what came of it is told to those who watched. */
export function PackMaking({ pack, isLost }: PackMakingProps) {
  const isMaking = isUnderWay(pack)
  const outcome = outcomeInWords(pack)
  // Told only to those who saw it being made.
  const wasMaking = useRef(isMaking)
  const said = useSaidProgress(isMaking ? progressInWords(pack) : '', wasMaking.current ? outcome : '')
  const section = useRef<HTMLDivElement>(null)
  const hadButton = useRef(false)

  // The button that had the focus is gone: what came of the pack stands in its place.
  useEffect(() => {
    if (hadButton.current && !pack.mayCancel && document.activeElement === document.body) section.current?.focus({ preventScroll: true })
    hadButton.current = pack.mayCancel
  }, [pack.mayCancel])

  return (
    <div className="lv-pack-screen lv-pack-making" ref={section} tabIndex={-1}>
      {isMaking && <Progress pack={pack} isLost={isLost} />}
      <p role="status" className={isMaking || said === '' ? 'govuk-visually-hidden' : 'govuk-inset-text'}>{said}</p>
    </div>
  )
}

function Progress({ pack, isLost }: PackMakingProps) {
  const id = useId()
  const { requestedBy, requestedAt, mayCancel, number } = pack
  const bar = progressOf(pack)
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>{pack.state === 'PRINTING' ? 'The PDF is being printed' : 'The pack is being made'}</h2>
      <p className="govuk-body lv-pack-making__bar">
        <progress aria-labelledby={id} aria-describedby={`${id}-words`} {...(bar ? { value: bar.done, max: bar.steps } : {})} />
        <span id={`${id}-words`}>{progressInWords(pack)}.</span>
      </p>
      <p className="govuk-body">
        {requestedBy.label} asked for it on {momentInWords(requestedAt)}. It is made without this page: you may close it and come back.
        {pack.state === 'PRINTING' ? ' All that the pack says is kept and stands below. It can no longer be cancelled: without a PDF it stands all the same.' : ''}
      </p>
      {isLost && (
        <Notice title="Connection lost">
          <p className="govuk-body">Longview cannot be reached, so what is shown may be old. It is tried again by itself; the pack is made all the same.</p>
        </Notice>
      )}
      {mayCancel && <CancelPack number={number} />}
    </section>
  )
}
