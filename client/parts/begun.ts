/** Whether somebody typed anything into the fields of a new one, made inside another form. */
export function isBegun<Form extends object>(typed: Form | null, empty: Form): boolean {
  if (!typed) return false
  const names = Object.keys(empty) as (keyof Form)[]
  return names.some((name) => JSON.stringify(typed[name]) !== JSON.stringify(empty[name]))
}
