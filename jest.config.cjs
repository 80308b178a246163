const swc = (syntax) => ['@swc/jest', { jsc: { parser: { syntax }, target: 'es2022' } }];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/seed-properties.ts'],
  testMatch: ['**/*.test.ts'],
  // The formula engine comes as ES modules only, which Jest runs in no other way.
  transform: { '^.+\\.ts$': swc('typescript'), '/node_modules/@ironcalc/wasm/.+\\.js$': swc('ecmascript') },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/wasm/)'],
  // Jest leaves one core idle by itself; on the two of a small machine that doubles the time.
  maxWorkers: '100%',
  // office.js looks at its own globals after a test is over.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testTimeout: 60_000,
};
