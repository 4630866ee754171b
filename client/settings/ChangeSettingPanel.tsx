import { useState } from 'react'
import { useClient } from 'urql'
import type { SettingFactsFragment } from '../graphql/generated/graphql.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { missing } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { ReasonPanel } from '../records/ReasonPanel.tsx'
import { settingHolds, settingLeaves } from './settingConsequence.ts'
import { changeSettingDocument } from './settingsDocument.ts'

interface ChangeSettingPanelProps {
  setting: SettingFactsFragment
  onAttempt: (hasErrors: boolean) => void
  onDone: (words: string) => void
  onRefused: () => void
  onCancel: () => void
}

const grades = ['MINOR', 'MODERATE', 'MAJOR'] as const

/** Another value for a setting, and why; what stands is what one starts from. */
export function ChangeSettingPanel({ setting, onAttempt, onDone, onRefused, onCancel }: ChangeSettingPanelProps) {
  const { code, name, version } = setting
  const client = useClient()
  const [value, setValue] = useState(setting.value.replaceAll(',', ', '))

  async function request(key: string, reason: string): Promise<Sent<{ __typename: string }>> {
    const { data, error } = await client.mutation(changeSettingDocument, { input: { key, code, version, value, reason } }).toPromise()
    const answer = data?.answer
    if (answer?.__typename !== 'StaleSetting') return { answer, error }
    onRefused()
    return { answer: undefined, unsent: { field: '', message: `${answer.message} You started from ${answer.yours.inWords}; it is ${answer.current.inWords} now.` } }
  }

  return (
    <ReasonPanel
      level={4}
      action={{
        title: `Change ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
        consequence: settingHolds(code),
        button: 'Change setting',
        reason: { label: 'Why it is changed', missing: 'Enter why it is changed' },
        request,
      }}
      field={{
        name: 'value',
        check: () => missing(value.trim(), 'value', 'Enter the new value'),
        show: (error) =>
          code.endsWith('_GRADE') ? (
            <Select id="value" label="Grade" options={grades.map((grade) => ({ value: grade, text: gradeWords[grade] }))} value={value} error={error} onChange={({ target }) => setValue(target.value)} />
          ) : (
            <TextField id="value" label="New value" hint={`It is ${setting.inWords} now.`} width={20} value={value} error={error} onChange={({ target }) => setValue(target.value)} />
          ),
      }}
      onAttempt={onAttempt}
      onRefused={onRefused}
      onDone={() => onDone(`${name} is changed. ${settingLeaves(code)}`)}
      onCancel={onCancel}
    />
  )
}
