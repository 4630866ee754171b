import { useState } from 'react'
import type { SettingFactsFragment } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { settingHeadings, settingsByHeading } from './settingHeadings.ts'
import { settingsDocument } from './settingsDocument.ts'
import { SettingSection } from './SettingSection.tsx'

/** Every threshold, horizon and least number by which figures are made. All read them; administrators change them. */
export function ThresholdsPage() {
  const { data, error, askAgain } = useAnswer({ query: settingsDocument })
  const [hasErrors, setHasErrors] = useState(false)
  return (
    <Page title="Thresholds" trail={[]} hasErrors={hasErrors}>
      <p className="govuk-body">
        The figures of Longview and the lists of tasking meetings are made by these. No published rule says what they must be, so the defaults are
        Longview’s own. A figure names those that it was made with, and a figure or a list as at an earlier moment is made with those of that moment:
        changing one changes no earlier figure or list.
      </p>
      {data ? <Settings settings={data.settings} askAgain={askAgain} onAttempt={setHasErrors} /> : null}
      {error && !data ? <Failed error={error} askAgain={askAgain} /> : null}
      {data || error ? null : <Loading what="the thresholds" />}
    </Page>
  )
}

interface SettingsProps {
  settings: readonly SettingFactsFragment[]
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

function Settings({ settings, askAgain, onAttempt }: SettingsProps) {
  const { mayAdminister } = useViewer()
  const [open, setOpen] = useState<string | null>(null)
  const [said, setSaid] = useState<JustSaid | null>(null)
  return (
    <>
      <Told said={said} />
      {mayAdminister ? null : <p className="govuk-body">Ask an administrator of Longview to change one.</p>}
      {settingsByHeading(settings).map(({ heading, under }) => (
        <section key={heading} aria-labelledby={`settings-${heading}`}>
          <h2 className="govuk-heading-l" id={`settings-${heading}`}>
            {settingHeadings[heading]}
          </h2>
          {under.map((setting) => (
            <SettingSection
              key={setting.code}
              setting={setting}
              isOpen={open === setting.code}
              onOpen={() => {
                setSaid(null)
                setOpen(setting.code)
              }}
              onClose={() => setOpen(null)}
              onAttempt={onAttempt}
              askAgain={askAgain}
              onDone={(words) => {
                setOpen(null)
                setSaid({ words })
                askAgain()
              }}
            />
          ))}
        </section>
      ))}
    </>
  )
}
