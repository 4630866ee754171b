import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'

interface OnlyBoxProps {
  name: string
  label: string
  value: string
  text: string
  isTicked: boolean
}

/** A filter that is on or off. */
export function OnlyBox({ name, label, value, text, isTicked }: OnlyBoxProps) {
  return <CheckboxGroup id={name} label={label} options={[{ value, text }]} box={{ name }} tickedAtFirst={isTicked ? [value] : []} />
}
