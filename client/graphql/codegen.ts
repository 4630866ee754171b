import { createHash } from 'node:crypto'
import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types of the client's documents, made from the committed API, and persisted-documents.json: the text of each under its
 * hash, which is all that production takes. Paths are relative to the project.
 */
const config: CodegenConfig = {
  schema: 'server/graphql/schema.graphql',
  documents: ['client/**/*.{ts,tsx}', '!client/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'client/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex') },
      },
      config: {
        useTypeImports: true,
        strictScalars: true,
        arrayInputCoercion: false,
        scalars: {
          Day: 'string',
          Instant: 'string',
          DayRange: 'string',
          Series: { input: 'number[]', output: 'number[]' },
        },
      },
    },
  },
}

export default config
