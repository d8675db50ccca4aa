import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { faces } from './build/faces.ts'
import { head } from './build/head.ts'
import { lexicon } from './build/lexicon.ts'
import { samples } from './build/samples.ts'
import { tables } from './build/tables.ts'
import { world } from './build/world.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** What nearly every page needs, and the first page, come as one file: each file more costs the head of an answer, and the wait for it. */
const BASE = {
  name: 'base',
  test: /node_modules\/svelte|web\/src\/(?:address|language|parts|server|settings)\/|pages\/record\/(?!map|network|timeline)|pictures\/histogram/,
}

/** The pages that `isnad serve` hands out: `dist/web/`. */
export default defineConfig({
  root: path('.'),
  base: '/',
  publicDir: path('public'),
  plugins: [head(), faces({ rare: true }), tables(), lexicon(), samples(), world(), svelte({ configFile: false })],
  worker: { format: 'es', plugins: () => [lexicon()] },
  build: {
    outDir: path('../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { output: { codeSplitting: { groups: [BASE] } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
