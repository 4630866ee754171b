import type { ComponentProps } from 'react'

export interface ButtonProps extends ComponentProps<'button'> {
  kind?: 'primary' | 'secondary' | 'warning'
}

/** A verb: "Record disruption". Says `submit` only when it is one. */
export function Button({ kind = 'primary', type = 'button', className = '', ...rest }: ButtonProps) {
  const look = kind === 'primary' ? '' : ` govuk-button--${kind}`
  return <button type={type} className={`govuk-button${look} ${className}`.trim()} {...rest} />
}
