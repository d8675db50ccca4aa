import { bitOf } from '../../lexicon/entries.ts'
import type { Hit } from '../../lexicon/finder.ts'
import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import { wordsOfStem } from '../mentions/stem-span.ts'
import { lastLetter, type Passage } from '../passage.ts'
import type { Place } from '../types.ts'
import { endOfHonoured } from './after-somebody.ts'
import { isLongerName } from './longer-name.ts'
import { OPENERS } from './name-openers.ts'
import { groundOf } from './place-ground.ts'
import { fits, type HeadHere, headAt } from './place-head.ts'
import { isElsewhere, neighbourOf, withinOf } from './place-neighbour.ts'
import { longestPlaces, trustOf } from './place-trust.ts'
import { rankPlaces } from './rank-places.ts'

const LONGEST = 3
/** What a settlement's name is never: another table tells what the word is. */
const OTHER_TABLES = new Set([
  'role',
  'group',
  'trigger-noun',
  'institution',
  'nisba',
  'country',
  'region',
  'unit',
  'organisation',
  'outlet',
  'source-noun',
  'number-head',
  'currency',
])

/** A place that no table holds, by the word before its name: «قرية عين منصورة», «حي السكري». No point, and a country only where the text tells it. */
export function namedByHead(passage: Passage, index: number, limit: number): Found | undefined {
  const here = headAt(passage, index)
  if (!here || here.several) return undefined
  const { tokens, words } = passage
  if (isActOn(passage, index, here)) return undefined
  const listed = longestPlaces(passage, index + 1, limit)
  const known = isElsewhere(passage, index + 1, listed) || isLongerName(passage, listed) ? [] : rankPlaces(passage, index + 1, listed, here)
  const isNamed = known[0] !== undefined && trustOf(passage, index + 1, known) === 'sure' && isNamePart(passage, index + 1, true)
  if (here.head.introduces === 'known' && !isNamed && !isStrange(passage, index + 1)) return undefined
  const honoured = here.head.kind === 'building' && listed.length === 0 ? endOfHonoured(passage, index + 1, limit) : undefined
  let last = isNamed ? (known[0]?.last ?? index) : (honoured ?? index)
  for (let at = last + 1; !isNamed && honoured === undefined && at < Math.min(limit, index + 1 + LONGEST); at++) {
    const isWhose = at === index + 2 && isBearer(passage, index + 1, here)
    const isSecond =
      at === index + 2 && (isSecondPart(passage, at, here) || isForeignEnd(passage, at) || isPartOfQuarter(passage, at, here))
    if (
      !isWhose &&
      !isSecond &&
      !isBearer(passage, at, here) &&
      !isNamePart(passage, at, at === index + 1) &&
      !isQuarter(passage, at, index, here)
    )
      break
    last = at
    if (isSecond && !(isForeignEnd(passage, at) && goesOn(passage, at))) break
    if (
      at === index + 1 &&
      (isSecondPart(passage, at + 1, here) || isForeignEnd(passage, at + 1) || isPartOfQuarter(passage, at + 1, here))
    )
      continue
    if (!OPENERS.has(words[at]?.stem ?? '') && !(at === index + 1 && isBearer(passage, at, here)) && !goesOn(passage, at)) break
  }
  if (isKnownHere(passage, index + 1, limit, here)) return undefined
  if (last === index || OPENERS.has(tokens[last]?.form ?? '')) return undefined
  const name = wordsOfStem(passage, { first: index, last })
  const within = known.slice(0, 1).map(({ value }) => value)
  const beside = within.length > 0 ? withinOf(within) : neighbourOf(passage, index, last)
  const country = beside?.country ?? clearHome(passage)
  const province = beside?.within?.[0]?.kind === 'province' ? beside.within[0].english : beside?.within?.[0]?.province
  const id = `unknown:${country ?? ''}:${name}`
  const place: Place | undefined = country
    ? {
        id,
        name,
        country,
        ...(beside?.country && province && { province }),
        precision: province ? 'province' : 'country',
        kind: here.head.kind,
      }
    : undefined
  return {
    ...{
      rule: 'named-by-head',
      kind: 'place',
      form: 'name',
      certainty: 'likely',
      first: index,
      last,
      class: here.head.kind,
      key: `place:${id}`,
    },
    ...(country && { country }),
    ...(isNamed && within[0] && { english: `${within[0].english} ${here.head.english}` }),
    ...(place && { place }),
  }
}

/** The country of an article that speaks of hardly any other; armies and attacks from abroad apart. */
function clearHome(passage: Passage): string | undefined {
  const { land, lands } = groundOf(passage)
  if (land === undefined) return undefined
  const most = lands.get(land) ?? 0
  for (const [iso, times] of lands) if (iso !== land && times * CLEAR > most) return undefined
  return land
}

/** The home country must be named so many times as often as any other. */
const CLEAR = 4

/** «مدينة حلب» is the gazetteer's own; «معبر القنيطرة» is another place than the town. */
function isKnownHere(passage: Passage, at: number, limit: number, here: HeadHere): boolean {
  const fitting = longestPlaces(passage, at, limit).filter(({ value }) => fits(here, value.kind))
  return (
    (fitting.length > 0 && !isElsewhere(passage, at, fitting) && !isLongerName(passage, fitting)) ||
    passage.hits.at(at, 'country') !== undefined
  )
}

/** A word that no dictionary explains; «كفرنان» is no «like an oven». */
function isNamePart(passage: Passage, at: number, isFirst: boolean): boolean {
  const { words, hits, lexicon, tokens } = passage
  const word = words[at]
  if (word?.tag !== 'noun' || word.conjunction || word.pronoun !== '' || word.stem.length < 2) return false
  if (word.preposition) return isFirst && word.preposition === 'ك' && !lexicon.everydayWords.has(tokens[at]?.form ?? '')
  if (isFirst && OPENERS.has(word.stem)) return true
  if (word.adjective || word.common || lexicon.functionWords.has(word.stem) || lexicon.placeHeads.has(word.stem)) return false
  if (lexicon.everydayWords.has(word.stem) || (isFirst && !word.definite && isAdjectiveShaped(passage, at, word.stem))) return false
  return !hits.from(at).some((hit) => !hit.pronoun && hit.last === at && OTHER_TABLES.has(hit.table) && !isClub(hit))
}

/** «بلدة ديجون»: a club is called after its town. */
function isClub(hit: Hit): boolean {
  return hit.table === 'organisation' && hit.value.kind === 'club'
}

/** «مسجد الإمام الصادق», «مستشفى الملكة رانيا»: the title of whoever a building bears the name of, and a word it may stand before. */
function isBearer({ words, hits, lexicon }: Passage, at: number, { head }: HeadHere): boolean {
  const [title, next] = [words[at], words[at + 1]]
  if (head.kind !== 'building' || !title?.title || !title.definite || title.conjunction || title.preposition) return false
  if (next?.tag !== 'noun' || next.conjunction || next.preposition || next.pronoun !== '') return false
  return !hits.at(at + 1, 'nisba') && lexicon.everydayWords.get(next.stem) !== 'quality'
}

/** «مدينة منجمية»: hardly a name; one is «ميرباليه» in a text that tells «ه» from «ة». */
function isAdjectiveShaped(passage: Passage, at: number, stem: string): boolean {
  if (stem.length <= SHORTEST_NISBA || !stem.endsWith('يه')) return false
  return lastLetter(passage, at) === 'ة' || !passage.article.text.includes('ة')
}

const SHORTEST_NISBA = 5

/** «حي السكري», «حي العمال», «قرية الزاوية»: whatever has the article after «حي» or «قرية» is its name. */
function isQuarter(passage: Passage, at: number, head: number, here: HeadHere): boolean {
  const word = passage.words[at]
  const noun = passage.words[head]?.stem ?? ''
  const mayBeWord = here.head.kind === 'district' || TOWNS.has(noun) || STREETS.has(noun)
  if (!mayBeWord || at !== head + 1 || word?.tag !== 'noun' || word.preposition || word.conjunction || word.pronoun) return false
  return isDefinite(passage, at) && !passage.hits.at(at, 'nisba') && (here.head.kind === 'district' || !passage.hits.isIn(at, NO_PARTS))
}

/** Parts of a town that bear its name: «زوطر الشرقية», «حلتا الفوقا», «عبسان الكبيرة». */
const SIDES = new Set(
  'شرقيه غربيه شماليه جنوبيه كبري كبيره صغري صغيره عليا سفلي فوقا تحتا فوقانيه تحتانيه فوقاني تحتاني وسطي شرقي غربي شمالي جنوبي'.split(' '),
)
const TOWNS = new Set(['قريه', 'بلده'])
/** «شارع الرشيد», «دوار الغزال»: whatever has the article after these is a name. */
const STREETS = new Set(['شارع', 'دوار'])

/** «عيتا الجبل», «يحمر الشقيف»: a noun with its article after a village's first word, or the word for its side; no quality («بلدة سقبا المحاصرة»). */
function isSecondPart(passage: Passage, at: number, here: HeadHere): boolean {
  const word = passage.words[at]
  if (isBehindOpener(passage, at, here)) return true
  if (here.head.kind !== 'settlement' || word?.tag !== 'noun' || !isDefinite(passage, at) || word.conjunction || word.preposition)
    return false
  const stem = bareStem(passage, at)
  if (SIDES.has(stem)) return !OF_REGION.has(passage.words[at - 2]?.stem ?? '')
  if (word.adjective || /(?:ي|يه)$/.test(stem) || passage.hits.isIn(at, NO_PARTS) || !TOWNS.has(passage.words[here.at]?.stem ?? ''))
    return false
  const kind = passage.lexicon.everydayWords.get(stem)
  return kind === undefined ? !/ه$/.test(stem) || !passage.hits.mayBegin(at, VERB) : kind === 'noun'
}

/** «أم الزهور», «دير العشائر», «كوم الطيور»: whatever has the article behind a name's first word, and is no quality and no deed. */
function isBehindOpener({ words, hits, lexicon }: Passage, at: number, { at: head, head: { kind } }: HeadHere): boolean {
  const word = words[at]
  if (at !== head + 2 || !SETTLED.has(kind) || !OPENERS.has(words[at - 1]?.stem ?? '')) return false
  if (word?.tag !== 'noun' || !word.definite || word.conjunction || word.preposition || word.adjective) return false
  return lexicon.everydayWords.get(word.stem) !== 'quality' && !hits.isIn(at, NEVER_BEHIND_OPENER)
}

const SETTLED = new Set(['settlement', 'suburb', 'territory', 'district', 'camp'])
const NEVER_BEHIND_OPENER = new Set(['trigger-noun', 'nisba', 'institution', 'organisation', 'country'])

const VERB = bitOf('verb')
/** «منطقة القلمون الغربي»: a region's sides are directions. */
const OF_REGION = new Set(['منطقه', 'اقليم', 'ولايه', 'محافظه', 'قضاء'])
const NO_PARTS = new Set(['role', 'group', 'trigger-noun', 'nisba', 'unit', 'institution', 'organisation', 'person'])

/** «سجن برانسون ثلاث سنوات», «قضاء عطلاتهم»: an act, no prison and no district. */
function isActOn({ words, hits }: Passage, at: number, { head }: HeadHere): boolean {
  if (head.kind === 'prison') return hits.isIn(at + 1, SOMEBODY) && hits.at(at + 1, 'place') === undefined && !words[at + 1]?.title
  return words[at]?.stem === 'قضاء' && SPENT.test(words[at + 1]?.stem ?? '')
}

const SOMEBODY = new Set(['person', 'family-name'])
const SPENT = /^(?:عطل|اجاز|عقوب|محكومي|حاجات|حواءج|حوايج|فتر|ليل|وقت|سهر|يوم|شهر|مده|بقي)/

/** «تشيانغ راي», «خشم العان», «دشت برجي»: after a word that nobody explains, one more that nobody does, or a short one that ends the phrase. */
function isForeignEnd(passage: Passage, at: number): boolean {
  const [before, word, next] = [passage.words[at - 1], passage.words[at], passage.words[at + 1]]
  if (!isUnexplained(passage, at - 1) || before?.definite || word?.tag !== 'noun' || word.conjunction || word.preposition || word.pronoun)
    return false
  if (word.definite && (word.adjective || word.stem.length > SHORT || /^م|[يه]$/.test(word.stem))) return false
  if (isUnexplained(passage, at)) return true
  if (passage.hits.at(at, 'verb')?.value.aspect === 'past') return false
  const isLast = next?.tag !== 'noun' || next.conjunction || next.preposition !== ''
  return isLast && !word.definite && word.stem.length <= SHORT && !word.adjective && passage.hits.at(at, 'trigger-noun') === undefined
}

/** In letters. */
const SHORT = 4

const NAME_TABLES = new Set(['given-name', 'family-name'])

function isUnexplained({ hits, lexicon, tokens }: Passage, at: number): boolean {
  return (
    hits.from(at).every(({ table }) => NAME_TABLES.has(table)) &&
    !lexicon.everydayWords.has(tokens[at]?.form ?? '') &&
    tokens[at]?.kind === 'word'
  )
}

/** «حي الدرجة الأولى», «حي الزهور الجديد»: which of several quarters of one name. */
function isPartOfQuarter({ tokens, words }: Passage, at: number, here: HeadHere): boolean {
  return here.head.kind === 'district' && words[at]?.conjunction === false && WHICH.has(tokens[at]?.form ?? '')
}

const WHICH = new Set('الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الجديد الجديده القديم القديمه'.split(' '))

/** «منطقة المغرس», «ناحية قرجوق»: a name that no dictionary and no table explains, after a word that also introduces common nouns. */
function isStrange(passage: Passage, at: number): boolean {
  const { words, hits, lexicon } = passage
  const head = words[at - 1]?.stem ?? ''
  if (!VAGUE_HEADS.has(head) || hits.from(at).length > 0 || words[at]?.tag !== 'noun') return false
  const stem = bareStem(passage, at)
  return stem.length > 2 && !/^[يت]..|(?:ه|ات|ين|ون|ي)$/.test(words[at]?.stem ?? '') && !lexicon.everydayWords.has(stem)
}

const VAGUE_HEADS = new Set(['منطقه', 'ناحيه', 'محليه', 'اقليم', 'مقاطعه'])

/** «الشيخ مسكين»: a second part that is no word either. */
function goesOn({ words, lexicon }: Passage, at: number): boolean {
  const next = words[at + 1]
  return next?.tag === 'noun' && !next.definite && !next.conjunction && !next.preposition && !lexicon.everydayWords.has(next.stem)
}
