/**
 * Score clitics: `node scripts/score-clitics.ts <file> [--misses]`, the share of words whose attached particles and pronoun are split as in
 * a gold segmentation, a file of `piece+piece<TAB>TAG+TAG` lines.
 */
import { readFileSync } from 'node:fs'
import { Finder } from '../src/lexicon/finder.ts'
import { loadLexicon } from '../src/load/lexicon-files.ts'
import { cut } from '../src/reading/cut.ts'
import { tokenAt } from '../src/reading/passage.ts'
import type { Word } from '../src/reading/syntax/word.ts'
import { WordMemory } from '../src/reading/syntax/word-facts.ts'
import { parseGold } from '../test/clitic-gold.ts'

/** How many words are shown of each kind of miss. */
const SHOWN = 14

const [path, flag] = process.argv.slice(2)
if (!path) throw new Error('name the file that holds the gold segmentation')
const gold = parseGold(readFileSync(path, 'utf8'))
const lexicon = loadLexicon()
const passage = cut(
  { id: 'gold', text: gold.map(({ word }) => word).join(' ') },
  lexicon,
  new Finder(lexicon.automaton),
  new WordMemory(lexicon),
)
const misses = new Map<string, string[]>()
let right = 0
let named = 0
let all = 0
let offset = 0
for (const { word, before, pronoun, isFree } of gold) {
  const index = tokenAt(passage.tokens, offset)
  const token = passage.tokens[index]
  const isWhole = token?.start === offset && token.end === offset + word.length
  offset += word.length + 1
  if (!isWhole || token.kind !== 'word' || isFree) continue
  const [wanted, read] = [`${before}+${pronoun}`, splitOf(token.form, passage.words[index])]
  all++
  if (wanted === read) right++
  else if (wanted === withOwnArticle(read, passage.words[index])) named++
  else misses.set(`${wanted} read as ${read}`, [...(misses.get(`${wanted} read as ${read}`) ?? []), word])
}
const share = (count: number) => `${count} of ${all} words (${((100 * count) / all).toFixed(2)} %)`
console.log(`${share(right)} split as in the gold`)
console.log(`${share(right + named)} with names kept whole that are written with the article («اليابان»), where the gold splits it off`)
for (const [kind, words] of [...misses].sort(([, one], [, other]) => other.length - one.length)) {
  console.log(`${words.length}\t${kind}${flag === '--misses' ? `\t${[...new Set(words)].slice(0, SHOWN).join(' ')}` : ''}`)
}

/** The reader keeps a name's own article in its stem. */
function withOwnArticle(read: string, word: Word | undefined): string {
  return word?.tag === 'noun' && !word.definite && word.stem.startsWith('ال') ? read.replace('+', 'ال+') : read
}

function splitOf(form: string, word: Word | undefined): string {
  if (!word) return '+'
  const { preposition, future } = word.verb?.before ?? { preposition: word.preposition, future: false }
  return `${word.conjunction ? form[0] : ''}${preposition}${future ? 'س' : ''}${word.definite ? 'ال' : ''}+${word.pronoun}`
}
