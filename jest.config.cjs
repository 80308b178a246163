const swc = (syntax) => ['@swc/jest', { jsc: { parser: { syntax }, target: 'es2022' } }];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/seed-properties.ts'],
  testMatch: ['**/*.test.ts'],
  // The formula engine and the charts' scales come as ES modules only, which Jest runs in no other way.
  transform: { '^.+\\.ts$': swc('typescript'), '/node_modules/(?:@ironcalc/wasm|d3-[a-z-]+|internmap)/.+\\.js$': swc('ecmascript') },
  // Their other files have names that Jest takes for nothing but ES modules.
  moduleNameMapper: { '^(d3-[a-z-]+)$': '<rootDir>/node_modules/$1/dist/$1.js' },
  transformIgnorePatterns: ['/node_modules/(?!(?:@ironcalc/wasm|d3-[a-z-]+|internmap)/)'],
  // Jest leaves one core idle by itself; on the two of a small machine that doubles the time.
  maxWorkers: '100%',
  // office.js looks at its own globals after a test is over.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testTimeout: 60_000,
};
