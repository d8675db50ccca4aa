import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawAccount } from '../../src/cli/account/draw-account.ts'
import { createPaint } from '../../src/cli/paint.ts'
import { createWording } from '../../src/cli/wording.ts'
import { createReader, type Lexicon, type LexiconFiles } from '../../src/index.ts'

const SAMPLE = 'samples/10-protest.txt'

/** The README's example: one sample, and what `isnad read --lang en` shows of it. */
export function drawExample(lexicon: Lexicon, files: LexiconFiles): string {
  const text = readFileSync(fileURLToPath(new URL(`../../${SAMPLE}`, import.meta.url)), 'utf8')
  const published = { from: '2025-12-06', to: '2025-12-06', basis: 'given' as const }
  const reading = createReader(lexicon).read({ id: '10-protest.txt', text, outlet: 'France 24', published })
  const account = drawAccount(reading, createWording(lexicon, files, 'en'), createPaint({ colour: false, terminal: false }))
  const command = `isnad read ${SAMPLE} --outlet "France 24" --published 2025-12-06 --lang en`
  return `\`\`\`\n${text.trimEnd()}\n\`\`\`\n\n\`\`\`console\n$ ${command}\n${account.trimEnd()}\n\`\`\``
}
