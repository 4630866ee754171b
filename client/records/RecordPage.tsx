import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import type { PageProps } from '../layout/Page.tsx'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { AsAtBanner } from '../parts/AsAtBanner.tsx'
import { asAtAddressWords } from '../routing/asAtSearch.ts'
import type { AsAtSearch } from '../routing/asAtSearch.ts'
import type { AddressWords } from '../routing/notUnderstood.ts'
import { AsAtForm } from './AsAtForm.tsx'
import type { RecordAddress } from './recordAddress.ts'
import { RecordStates } from './RecordStates.tsx'
import type { AskedRecord } from './useAskedRecord.ts'
import './records.css'

/** The version tells which of several it was, where they were made soon after each other. */
interface ShownRecord {
  version: number
}

interface RecordPageProps<Shown extends ShownRecord> extends Pick<PageProps, 'title' | 'caption' | 'trail'> {
  asked: AskedRecord<Shown>
  /** What is being fetched: "EMSOU-2026-0142", "the group". */
  what: string
  /** "disruption EMSOU-2026-0142", "group at this address": what there is none of. */
  absent: string
  /** Why there may be none, besides an address that was not written in full: "Another unit may hold it now." */
  orElse?: string
  /** This page, of the record as it stands now. */
  address: RecordAddress
  search: AsAtSearch
  /** What its address may hold; the moment only, when left out. */
  words?: AddressWords
  /** What is shown where the address was not understood, when it is not the record as it stands now. */
  instead?: string
  children: (record: Shown) => ReactNode
}

/** One record, now or as at a past moment: what every such page says around it. */
export function RecordPage<Shown extends ShownRecord>(props: RecordPageProps<Shown>) {
  const { title, caption, trail, asked, what, absent, orElse, address, search, children } = props
  const { words = asAtAddressWords, instead = 'This is the record as it stands now.' } = props
  const [hasErrors, setHasErrors] = useState(false)
  const { asAt } = search
  return (
    <Page title={title} {...(caption && caption !== title ? { caption } : {})} {...(trail ? { trail } : {})} hasErrors={hasErrors}>
      <ArrivalNotice />
      <AddressNotice address={search} words={words} instead={instead} />
      <div role="status">
        {asAt ? (
          <AsAtBanner
            asAt={asAt}
            shown={asked.record ? `version ${asked.record.version}` : undefined}
            back={
              <Link {...address} className="govuk-link">
                Show it as it stands now
              </Link>
            }
          />
        ) : null}
      </div>
      <AsAtForm asAt={asAt} address={address} onAttempt={setHasErrors} />
      <RecordStates
        asked={asked}
        what={what}
        absent={
          `${asAt ? `As at that moment there is no ${absent} that you may see.` : `There is no ${absent} that you may see. Check that it is written in full.`}${orElse ? ` ${orElse}` : ''}`
        }
      >
        {children}
      </RecordStates>
    </Page>
  )
}
