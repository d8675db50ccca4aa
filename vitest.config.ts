import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { tables } from './web/build/tables.ts'

export default defineConfig({
  plugins: [tables(), svelte({ configFile: false })],
  test: {
    include: ['src/**/*.test.ts', 'web/src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './test/tally-reporter.ts'],
    testTimeout: 60_000,
  },
})
