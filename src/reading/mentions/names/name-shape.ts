import { bitsOf } from '../../../lexicon/entries.ts'
import type { Hits } from '../../../lexicon/finder.ts'
import type { FunctionWords } from '../../../lexicon/gather/function-words.ts'
import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import { markForms, markStems } from '../../syntax/word-marks.ts'
import { bareStem, isDefinite } from '../definite.ts'
import { dropsNunYetDefinite } from '../dropped-nun.ts'
import { rememberedExplanation } from './explanation.ts'
import { isOwnedOffice } from './owned-office.ts'

/**
 * What a token could be in a person's name.
 *
 * `given`, `family`: a table of names holds it. `doubtful`: it does, but the word has an everyday meaning too («سلام»). `particle`: «بن», «أبو»,
 * «دي». `unknown`: no table and no dictionary form explains it. `derived`: only the patterns of verbs explain it («زعلان»). `nisba`: an origin or
 * a place, a surname at most («السوداني»). `word`: an ordinary word. `no`: grammar, a verb, a number, a mark.
 */
export type Shape = 'given' | 'family' | 'doubtful' | 'particle' | 'unknown' | 'derived' | 'nisba' | 'word' | 'no'

/** Words that join the parts of a name, folded: they need another part after them. */
const PARTICLES = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ابا', 'عبد', 'فون', 'فان', 'ولد', 'ايت', 'اولد'])
/** These are ordinary words as well: particles only between the parts of a name. */
const INNER_PARTICLES = new Set(['ال', 'لا', 'دا', 'دو', 'لو', 'بني', 'سان', 'دل', 'ام', 'ذو', 'بو', 'ود', 'ديل', 'دي', 'دوس', 'اولاد'])

const IS_PARTICLE = markStems(() => PARTICLES)
const IS_INNER = markStems(() => INNER_PARTICLES)
const IS_GRAMMAR = markForms(({ functionWords }) => functionWords)
const IS_PREFIXED_GRAMMAR = markForms(({ functionWords }) => ({ has: (form) => isPrefixedGrammar(functionWords, form) }))
const IS_CARDINAL = markForms(({ numerals }) => numerals.cardinals)
const IS_ALI = markForms(() => ({ has: (form) => form === 'علي' }))
const IS_VAN = markForms(() => ({ has: (form) => form === 'فان' }))
const IS_BIN = markForms(() => ({ has: (form) => form === 'بن' }))

/** The shape of every token of a passage. */
export function findNameShapes(passage: Passage): Shape[] {
  const tellsAliFromAla = writesAlifMaqsura(passage)
  const { words } = passage
  const shapes = words.map((_, index) => shapeOf(passage, index, tellsAliFromAla))
  for (let index = 0; index < words.length; index++) {
    if (((words[index]?.marks ?? 0) & IS_VAN) !== 0 && isForeignPart(shapes[index - 1]) && isForeignPart(shapes[index + 1]))
      shapes[index] = 'particle'
    else if (isSonOf(passage, shapes, index)) {
      shapes[index] = 'particle'
      if (shapes[index - 1] !== 'family' && NAMED.has(shapes[index - 1])) shapes[index - 1] = 'given'
    } else if (
      shapes[index] === 'no' &&
      (words[index]?.pronoun ? shapes[index + 1] === 'unknown' : isForeignPart(shapes[index + 1])) &&
      isSpeakerWrittenAsVerb(passage, index)
    )
      shapes[index] = 'unknown'
  }
  return shapes
}

/** «وقال جيرت كابيليري»: no verb follows a verb of saying directly. */
function isSpeakerWrittenAsVerb({ words, lexicon, tokens }: Passage, index: number): boolean {
  const [word, before] = [words[index], words[index - 1]]
  if (word?.tag !== 'verb' || word.conjunction || !before?.verb || before.pronoun || (tokens[index]?.form.length ?? 0) < 3) return false
  return before.verb.value.aspect === 'past' && lexicon.reportingVerbs.has(before.verb.value.lemma)
}

/** «المصطفى ولد الوالي»: between the names of a son and his father «ولد» is no verb. */
function isSonOf({ words, tokens, hits }: Passage, shapes: readonly Shape[], index: number): boolean {
  const next = words[index + 1]
  if (tokens[index]?.form !== 'ولد' || next?.tag !== 'noun' || next.conjunction || next.preposition !== '') return false
  if (!NAMED.has(shapes[index - 1]) && tokens[index - 2]?.form.endsWith('عبد') !== true) return false
  return NAMED.has(shapes[index + 1]) || shapes[index + 1] === 'particle' || hits.at(index + 1, 'role')?.before.definite === true
}

const NAMED = new Set<Shape | undefined>(['given', 'family', 'doubtful', 'unknown'])

/** «رود فان نيستلروي»: between parts of a name «فان» is not «for». */
function isForeignPart(shape: Shape | undefined): boolean {
  return shape === 'unknown' || shape === 'given' || shape === 'family'
}

/** «علي» and «على» fold to one form; a text that writes «إلى» or «على», and never «إلي», means the name by «علي». */
function writesAlifMaqsura({ article: { text } }: Passage): boolean {
  return /(?:على|إلى|حتى|لدى) /.test(text) && !text.includes('إلي ')
}

/** What «على» governs, though people are named so too: «علي زيادة», «علي آسيا». */
const THINGS = new Set<string | undefined>(['noun', 'masdar'])

/** A text that writes «على» as «علي» means the name between the parts of one, or where the tables hold the whole. */
function isAli({ hits, tokens, lexicon }: Passage, index: number): boolean {
  const isName = (at: number) =>
    !THINGS.has(lexicon.everydayWords.get(tokens[at]?.form ?? '')) &&
    !hits.at(at, 'region') &&
    (hits.at(at, 'given-name') !== undefined || hits.at(at, 'family-name') !== undefined)
  if (hits.all(index, 'person').some(({ last }) => last > index)) return true
  if (tokens[index + 1]?.form === 'بن' || (hits.at(index - 1, 'role') && isName(index + 1))) return true
  return isName(index - 1) || (isName(index + 1) && !hits.at(index + 1, 'place') && !hits.at(index + 1, 'country'))
}

function shapeOf(passage: Passage, index: number, tellsAliFromAla: boolean): Shape {
  const { tokens, words, hits, lexicon, article } = passage
  const word = words[index]
  const token = tokens[index]
  if (!word || token?.kind !== 'word' || token.form.length < 2) return 'no'
  if (token.form.charCodeAt(0) < 0x600) return 'no'
  const { marks } = word
  if (word.tag !== 'noun' && word.tag !== 'verb' && (marks & (IS_ALI | IS_INNER)) === 0) return 'no'
  if (((words[index + 1]?.marks ?? 0) & IS_BIN) !== 0 && (word.tag === 'noun' || word.tag === 'verb') && token.form.length > 2)
    return isThing(passage, index) ? 'word' : isDeed(passage, index) ? 'no' : 'given'
  if ((marks & IS_ALI) !== 0 && article.text[token.end - 1] === 'ي') {
    if (tellsAliFromAla) return 'given'
    if (word.tag === 'preposition') return isAli(passage, index) ? 'given' : 'no'
  }
  if (word.tag !== 'verb' && (marks & (IS_GRAMMAR | IS_INNER)) === IS_GRAMMAR) return 'no'
  if ((marks & (IS_PARTICLE | IS_INNER)) !== 0 && !isDefinite(passage, index)) {
    if ((marks & IS_PARTICLE) !== 0 && word.tag === 'noun') return 'particle'
    if ((marks & IS_INNER) !== 0) return word.conjunction || word.preposition ? 'no' : 'particle'
  }
  if (word.tag === 'verb') return shapeOfVerb(passage, index, word)
  if (word.tag !== 'noun' || hasTanwin(article.text, token.end)) return word.tag === 'noun' ? 'word' : 'no'
  if ((marks & IS_PREFIXED_GRAMMAR) !== 0) return 'word'
  if (token.form === 'باسمه' && article.text[token.end - 1] === 'ه') return 'word'
  if (token.form === 'مني' && article.text[token.end - 1] === 'ي') return 'word'
  if (token.form === 'باسم' && isByTheName(passage, index)) return 'word'
  const stem = bareStem(passage, index)
  if ((marks & IS_CARDINAL) !== 0 && !isDefinite(passage, index)) return 'word'
  if (isOwnedOffice(passage, index)) return 'word'
  const named = nameOf(hits, index, word)
  if (named)
    return lexicon.nameLikeWords.has(stem) ||
      lexicon.nameLikeWords.has(token.form) ||
      (!isArticledConstruct(token.form) && isListed(passage, index, stem)) ||
      isOther(hits, index) ||
      (stem.endsWith('ت') && hits.at(index, 'verb') !== undefined)
      ? 'doubtful'
      : named
  if (word.pronoun) return word.pronoun === 'ك' && isAfterGiven(passage, index) && hits.at(index, 'verb') ? 'unknown' : 'word'
  return shapeOfUnnamed(passage, index, stem)
}

/** «تعرف باسم», «المعروفة باسم», «ناطق باسم», «باسم العلاقات»: nobody's name. */
function isByTheName(passage: Passage, at: number): boolean {
  if ([1, 2].some((back) => /عرف|معروف|ناطق|متحدث/.test(passage.words[at - back]?.stem ?? ''))) return true
  if (passage.hits.at(at + 1, 'country')?.pronoun === '') return true
  return isDefinite(passage, at + 1) && passage.lexicon.everydayWords.get(bareStem(passage, at + 1)) === 'noun'
}

/** «مقابلة بن زايد»: a thing or an act, and whose it is. */
function isThing(passage: Passage, index: number): boolean {
  if (passage.hits.at(index, 'given-name')) return false
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, index))
  if (passage.hits.all(index + 1, 'place').some(({ last }) => last > index + 1)) return true
  return kind === 'masdar' || kind === 'noun' || (kind !== undefined && passage.tokens[index]?.form.endsWith('ه') === true)
}

/** «زار بن غفير», «يعقد بن سلمان»: a verb that is nobody's given name, before one who is called by his father's. */
function isDeed({ words, hits }: Passage, index: number): boolean {
  const verb = words[index]?.tag === 'verb' ? words[index]?.verb : undefined
  return verb?.value.agreements.some((each) => each.startsWith('3')) === true && !hits.at(index, 'given-name')
}

/** «لأي», «بأن»: no name, though a table may hold one of these letters. */
function isPrefixedGrammar(functionWords: FunctionWords, form: string): boolean {
  return form.length <= 4 && 'لبوفك'.includes(form[0] ?? ' ') && form.slice(1) !== 'علي' && functionWords.has(form.slice(1))
}

/** «تالياً»: the mark on the last letter or on the one before it. */
function hasTanwin(text: string, end: number): boolean {
  const [last, before] = [text.charCodeAt(end - 1), text.charCodeAt(end - 2)]
  return (last >= 0x064b && last <= 0x064d) || (before >= 0x064b && before <= 0x064d)
}

/** «أدان فلان بتخدير فتاة»: a masdar of the second form under «بـ», whether a table has it or none. */
const BY_DOING = /^بت..ي.$/

function shapeOfUnnamed(passage: Passage, index: number, stem: string): Shape {
  if (BY_DOING.test(passage.tokens[index]?.form ?? '')) return 'word'
  let nisba = false
  let verb = false
  for (const hit of passage.hits.from(index)) {
    const { table, pronoun } = hit
    if (pronoun && table !== 'verb') continue
    if ((hit.table === 'group' || hit.table === 'role') && dropsNunYetDefinite(passage, hit)) continue
    if (table === 'nisba' || table === 'place' || table === 'country' || table === 'region') nisba = true
    else if (table === 'verb') verb = true
    else if (table !== 'person' && table !== 'given-name' && table !== 'family-name' && table !== 'organisation' && table !== 'outlet')
      return 'word'
  }
  const explained = rememberedExplanation(passage, index, stem)
  if (explained) return explained
  if (nisba) return 'nisba'
  if (isAttachedFeminine(passage, index)) return 'word'
  return verb ? 'derived' : 'unknown'
}

const NAMES = bitsOf('given-name', 'family-name')

/** Does a table of names hold the word with just these attachments? */
function nameOf(hits: Hits, index: number, word: Word): 'given' | 'family' | undefined {
  if (!hits.mayBegin(index, NAMES)) return undefined
  let family = false
  for (const { table, before, pronoun } of hits.from(index)) {
    if (pronoun || before.preposition !== word.preposition || (before.conjunction !== '') !== word.conjunction) continue
    if (table === 'given-name') return 'given'
    if (table === 'family-name') family = true
  }
  return family ? 'family' : undefined
}

/** «أحمد», «يزيد» are names before they are verbs; «يرماك» is no verb of the news: nobody says «you» or «I» but in quotes. */
function shapeOfVerb(passage: Passage, index: number, { verb, stem }: Word): Shape {
  const { hits, lexicon } = passage
  const isThird = verb?.value.agreements.some((each) => each.startsWith('3')) === true
  if (verb?.value.lemma.past === 'كان' || verb?.pronoun === 'ني') return 'no'
  if (verb?.pronoun && hits.at(index, 'family-name')?.pronoun === '') return 'family'
  if (hits.at(index, 'given-name')) return isThird || lexicon.nameLikeWords.has(stem) ? 'doubtful' : 'given'
  if (passage.tokens[index - 1]?.form === 'بن' || isOfMany(passage, index, verb)) return 'unknown'
  if (isThird) return verb?.pronoun !== 'ك' && verb?.pronoun !== 'ي' ? 'no' : 'unknown'
  return verb?.value.aspect === 'past' || verb?.pronoun === 'ك' || isInsideName(hits, index) ? 'unknown' : 'no'
}

/** «نمرود نوفيك», «سيرهي ليساك»: right after a given name no verb ends in «you». */
function isAfterGiven({ hits, words }: Passage, index: number): boolean {
  return words[index - 1]?.tag === 'noun' && words[index]?.conjunction === false && hits.at(index - 1, 'given-name') !== undefined
}

/** «أنطوني سيلدون»: a plural verb cannot follow the one who does it. */
function isOfMany(passage: Passage, index: number, verb: Word['verb']): boolean {
  if (!verb || !isAfterGiven(passage, index) || passage.words[index - 1]?.conjunction) return false
  return verb.value.agreements.every((each) => each === '3mp') && verb.pronoun === '' && passage.tokens[index]?.form.endsWith('ون') === true
}

/** «ماري ساسيل زيسو»: between a given name and a word that nobody explains. */
function isInsideName(hits: Hits, index: number): boolean {
  return hits.at(index - 1, 'given-name') !== undefined && hits.from(index + 1).length === 0
}

/** An everyday word or a masdar, not just a participle: most names of men are participles («خالد»). */
function isListed({ lexicon, hits }: Passage, index: number, stem: string): boolean {
  const kind = lexicon.everydayWords.get(stem)
  if (kind === undefined || kind === 'participle') return false
  if (kind !== 'time') return true
  // «أنان» folds like the dual of «آن»
  const known = hits.at(index, 'person')
  return known?.last !== index || known.value.bare === true
}

/** «ألفارو»: a plural before its genitive, «فارو», takes no article. */
function isArticledConstruct(form: string): boolean {
  return form.startsWith('ال') && form.endsWith('و')
}

/** A name that another table knows as a word, an office or a nationality. */
function isOther(hits: Hits, index: number): boolean {
  return hits
    .from(index)
    .some(
      ({ table, pronoun, first, last, before }) =>
        !pronoun &&
        !(before.definite && before.stem.endsWith('و')) &&
        first === last &&
        (table === 'role' ||
          table === 'group' ||
          table === 'trigger-noun' ||
          table === 'institution' ||
          table === 'country' ||
          table === 'nisba'),
    )
}

/** «بخطورة», «البالغة»: a word nobody lists with a preposition or the article before it; few names end in ta marbuta. */
function isAttachedFeminine(passage: Passage, index: number): boolean {
  const { article, tokens } = passage
  const token = tokens[index]
  if (token === undefined || article.text[token.end - 1] !== 'ة') return false
  return isDefinite(passage, index) || 'بلكوف'.includes(token.form[0] ?? ' ')
}
