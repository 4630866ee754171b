import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the client's documents, made from the committed API. Paths are relative to the project. */
const config: CodegenConfig = {
  schema: 'server/graphql/schema.graphql',
  documents: ['client/**/*.{ts,tsx}', '!client/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'client/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
