import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.{ts,mjs}'],
    setupFiles: ['seeded.ts'],
    testTimeout: 60_000,
    pool: 'threads',
  },
})
