/** How to mend what `referenceIn` does not take. */
export const referenceMend =
  'Enter the beginning of a reference: letters, digits, - and /, at most 60 characters. A name is not a reference.'
