/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/seed-properties.ts'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  testTimeout: 60_000,
};
