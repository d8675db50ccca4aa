import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { faces } from './build/faces.ts'
import { head } from './build/head.ts'
import { lexicon } from './build/lexicon.ts'
import { samples } from './build/samples.ts'
import { singleFile } from './build/single-file.ts'
import { tables } from './build/tables.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The reader as one page without a server: `dist/web/isnad-reader.html`, beside the other pages. */
export default defineConfig({
  root: path('.'),
  base: './',
  publicDir: false,
  plugins: [head(), faces({ rare: false }), tables(), lexicon(), samples(), svelte({ configFile: false }), singleFile()],
  resolve: { alias: [{ find: /^.*\/start-worker\.ts$/, replacement: path('src/reader/start-worker-inside.ts') }] },
  worker: { format: 'iife', plugins: () => [lexicon()] },
  build: {
    outDir: path('../dist/web'),
    emptyOutDir: false,
    target: 'es2023',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { input: path('isnad-reader.html'), output: { codeSplitting: false } },
  },
})
