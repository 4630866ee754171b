/** `npm run test:tier -- postgres` or `-- browser`: a further tier of tests. Words after its name go to vitest. */
const [tier] = process.argv.splice(2, 1)

if (tier === 'postgres') await import('./postgresTier.ts')
else if (tier === 'browser') await import('./browserTier.ts')
else {
  process.stderr.write('Say which tier: `npm run test:tier -- postgres` or `npm run test:tier -- browser`\n')
  process.exit(1)
}

export {}
