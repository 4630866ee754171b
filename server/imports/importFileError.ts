/** A file that cannot be taken at all: nothing of it was recorded. The words say what to do about it. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError'
}
