import { headAt } from '../../places/place-head.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { roleAfter } from '../roles/role-after.ts'
import type { Search } from '../search.ts'
import { isClosed } from './closed.ts'
import { isDoubtfulName } from './doubtful-name.ts'
import { type NameRun, nameRunAt } from './name-run.ts'

/** A name known only by its shape: a given name and a family name or a word nobody can explain («أحمد الفلاني», «جون سميثسون»). */
export function nameByShape(search: Search, index: number): Found[] | undefined {
  const { shapes } = search
  const shape = shapes[index]
  if (shape !== 'given' && shape !== 'particle' && shape !== 'unknown' && shape !== 'doubtful' && shape !== 'family') return undefined
  if (
    isSpelledOut(search, index) ||
    opensPlace(search, index) ||
    isSettlement(search, index - 1) ||
    isSaint(search, index - 1) ||
    isQualities(search, index)
  )
    return undefined
  const name = nameRunAt(search, index)
  if (!name || isOnThing(search, name) || isPaper(search, name) || isBodysOwn(search, name)) return undefined
  const certainty = certaintyOf(search, name)
  if (!certainty) return undefined
  return [
    {
      rule: 'name-by-shape',
      kind: 'person',
      form: 'name',
      first: name.first,
      last: name.last,
      certainty,
      number: 'singular',
      ...roleAfter(search, name),
    },
  ]
}

/** «جي آر يو», «إف بي آي»: letters, nobody's name. */
function isSpelledOut({ passage }: Search, index: number): boolean {
  if (LETTERS.has(passage.tokens[index]?.form ?? '') && LETTERS.has(passage.tokens[index - 1]?.form ?? '')) return true
  let letters = 0
  while (letters < FEWEST_LETTERS && LETTERS.has(passage.tokens[index + letters]?.form ?? '')) letters++
  return letters === FEWEST_LETTERS || (letters === 2 && passage.words[index + 2]?.tag !== 'noun')
}

/** So many in a row are letters, whatever follows. */
const FEWEST_LETTERS = 3
const LETTERS = new Set(
  'اي ايه ابه بي سي دي اف ايف جي اتش ايتش اي اي جيه كي كيه ال ام ان او اوه كيو ار اس تي يو في دبليو اكس واي زد زي'.split(' '),
)

/** The particles that a name may open with. */
const OPENING = /^(?:ابو|ابي|ابا|عبد|بن|ام|ابن)$/

/** «ليون الفرنسي»: a town and its country's nisba. */
function isTown({ passage }: Search, { first, last }: NameRun): boolean {
  const nisba = last === first + 1 ? passage.hits.at(last, 'nisba') : undefined
  return nisba !== undefined && passage.hits.all(first, 'place').some(({ value }) => value.country === nisba.value.country.iso)
}

/** «باسم التعاون»: a masdar with its article is no surname. */
function isAct({ passage }: Search, { first, last }: NameRun): boolean {
  return last === first + 1 && isDefinite(passage, last) && passage.lexicon.everydayWords.get(bareStem(passage, last)) === 'masdar'
}

/** «بلدة آدن يبال»: a town's own name. */
function isSettlement({ passage }: Search, at: number): boolean {
  return SETTLEMENTS.has(headAt(passage, at)?.head.kind ?? '')
}

/** «تنعكس علي زيادة الإنتاج», «السيطرة علي آسيا»: «على», written so, and what is on it, after an act. */
function isOnThing({ passage }: Search, { first, last }: NameRun): boolean {
  const before = passage.words[first - 1]
  if (passage.tokens[first]?.form !== 'علي' || last !== first + 1 || before === undefined) return false
  if (passage.hits.at(last, 'region') !== undefined) return true
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, last))
  return kind === 'masdar' && before.verb?.value.aspect !== 'past'
}

/** «مركز "وليام بومونت"»: a name in marks by itself, right behind what bears it. */
function isBodysOwn({ passage: { words, tokens, lexicon } }: Search, { first, last, person }: NameRun): boolean {
  if (person || tokens[first - 1]?.form !== '"' || tokens[last + 1]?.form !== '"') return false
  const stem = words[first - 2]?.stem ?? ''
  return lexicon.organisationHeads.has(stem) || lexicon.placeHeads.has(stem) || lexicon.placeCues['named-after'].has(stem)
}

/** «لصحيفة أوستن ستيتسمان»: a paper's or a station's own name. */
function isPaper({ passage: { words } }: Search, { first, person }: NameRun): boolean {
  const before = words[first - 1]
  return !person && before?.definite === false && !before.pronoun && PAPERS.has(before.stem)
}

const PAPERS = new Set(['صحيفه', 'جريده', 'مجله', 'قناه', 'شبكه', 'وكاله', 'اذاعه', 'دوريه'])

/** «بلدة سانت إتيان دي روفري»: a town called after a saint. */
function isSaint(search: Search, at: number): boolean {
  return /^سا(?:نت|ن|نتا|و)$/.test(search.passage.tokens[at]?.form ?? '') && isSettlement(search, at - 1)
}

/** «هجوم جوي روسي»: two qualities of the noun before them. */
function isQualities({ passage: { words, hits } }: Search, at: number): boolean {
  const [noun, one, other] = [words[at - 1], words[at], words[at + 1]]
  return noun?.tag === 'noun' && !noun.closed && one?.adjective === true && !other?.definite && hits.at(at + 1, 'nisba') !== undefined
}

const SETTLEMENTS = new Set(['settlement', 'colony', 'suburb'])

/** «ريو دي جانيرو»: a place of several words. */
function opensPlace({ passage }: Search, index: number): boolean {
  return passage.hits.from(index).some(({ table, last, pronoun }) => !pronoun && last > index && (table === 'place' || table === 'country'))
}

/** «عبد الحميد»: a given name of several words. */
function isGiven({ passage }: Search, at: number): boolean {
  return passage.hits.from(at).some(({ table, last, pronoun }) => table === 'given-name' && last > at && !pronoun)
}

/** «أمير أم وزير», «يجب تخطيها أم …»: «or», where no verb, mark or preposition shows a mother. */
function isAlternative({ passage }: Search, at: number): boolean {
  const before = passage.words[at - 1]
  if (!before) return false
  return before.pronoun !== '' || !['verb', 'mark', 'complementiser', 'preposition', 'conjunction'].includes(before.tag)
}

/** «ويؤيد عبد الرزاق،»: right after a verb, at the end of its phrase. */
function isServant(search: Search, { first, last }: NameRun): boolean {
  const { passage } = search
  if (passage.tokens[first]?.form !== 'عبد' || last !== first + 1 || !isDefinite(passage, last)) return false
  return passage.words[first - 1]?.tag === 'verb' && isClosed(search, last) && !passage.hits.at(last, 'role')
}

function certaintyOf(search: Search, name: NonNullable<ReturnType<typeof nameRunAt>>): Found['certainty'] | undefined {
  const { shapes, passage } = search
  if (name.parts < 2 && name.opening !== 'particle') return undefined
  if (name.opening === 'particle' && !OPENING.test(passage.words[name.first]?.stem ?? '')) return undefined
  if (name.opening === 'given') return name.supported && !isTown(search, name) && !isAct(search, name) ? 'sure' : undefined
  if (name.opening === 'particle') {
    if (passage.tokens[name.first]?.form === 'ام' && isAlternative(search, name.first)) return undefined
    if (name.parts > 1 && isGiven(search, name.first)) return 'sure'
    if (isServant(search, name)) return 'likely'
    const joined = shapes[name.first + 1]
    if (/^اب[وا]$/.test(passage.words[name.first]?.stem ?? '')) return joined === 'word' || joined === 'no' ? undefined : 'likely'
    return joined === 'given' || joined === 'doubtful' || (joined === 'family' && passage.words[name.first]?.stem !== 'ام')
      ? 'likely'
      : undefined
  }
  return name.opening === 'doubtful' && isDoubtfulName(search, name) ? 'likely' : undefined
}
