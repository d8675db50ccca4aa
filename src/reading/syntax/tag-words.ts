import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../text/tokens.ts'
import { isNameBehindHead } from './behind-place-head.ts'
import { isBlessing } from './blessing.ts'
import { carryingVerb } from './carrying-verb.ts'
import { conditionalIn } from './conditional.ts'
import { isDawn } from './dawn.ts'
import { isDeedOfNation } from './deed-of-nation.ts'
import { isDeedOfList, isDeedOfRow } from './deed-of-row.ts'
import { isGivenName } from './given-name.ts'
import { ofClan, ofHeir } from './heir-or-clan.ts'
import { isNameInMarks } from './name-in-marks.ts'
import { negatedVerb } from './negated-verb.ts'
import { isNeverVerb } from './never-verb.ts'
import { isObjectAfterAside } from './object-after-aside.ts'
import { isObjectHere, isOwnedNoun } from './owned-noun.ts'
import { followsTwo, hadTwo, isOfTwo, isPastOfTwo } from './past-of-two.ts'
import { presentOfHers } from './present-of-hers.ts'
import { qualityBehindNoun } from './quality-behind-noun.ts'
import { resultVerb } from './result-verb.ts'
import { isRulerOf } from './ruler-of.ts'
import type { Spelling } from './spelling.ts'
import { isTornIdafa } from './torn-apart.ts'
import { isUnderWish } from './under-wish.ts'
import { verbBehindGrammar } from './verb-behind-grammar.ts'
import { verbCanStand } from './verb-can-stand.ts'
import type { Word } from './word.ts'
import { NAME_TABLES, plainWord, type WordMemory } from './word-facts.ts'

/**
 * Say of each token what it is: a verb, a noun (everything nominal, names too), a number, a mark or a word of grammar.
 *
 * Only verbs are uncertain. A written form that is also a noun («قتل») is a verb where a verb can stand: at the start of a clause, after
 * a particle, or after a definite word or a name, which cannot be joined to an indefinite one by idafa («الجيش قصف»).
 *
 * @param spelling What folding has hidden.
 */
export function tagWords(tokens: readonly Token[], hits: Hits, memory: WordMemory, spelling: Spelling): Word[] {
  const words: Word[] = []
  let nameEnd = -1
  let isPlace = false
  for (let index = 0; index < tokens.length; index++) {
    if (isBlessing(tokens, index)) {
      words.push(plainWord('mark', tokens[index]?.form))
      continue
    }
    const isInside = index <= nameEnd
    const end = endOfName(tokens, hits, index)
    if (end > nameEnd) isPlace = (hits.at(index, 'country') ?? hits.at(index, 'place'))?.last === end
    nameEnd = Math.max(nameEnd, end)
    const tagged = tagWord(tokens, index, hits, memory, words, isInside || nameEnd > index, spelling)
    const isSpelled =
      (tagged.stem === POWERS && spelling.isMaqsura(index)) ||
      (tagged.stem === 'امام' && spelling.hasHamzaBelow(index)) ||
      (tagged.stem === 'ام' && tagged.tag === 'conjunction' && spelling.isLetterEm(index))
    const isPlaceName = !isSpelled && isNameBehindHead(tokens, index, hits, tagged, words.at(-1), memory.lexicon)
    const word = isSpelled || isPlaceName ? asNoun(tagged) : tagged
    words.push(
      (isInside && word.tag !== 'mark') || (word.stem === 'علي' && spelling.isAli(index)) || isMotherOf(hits, index, word, words.at(-1))
        ? {
            ...wholeInside(word, isInside, tokens[index]),
            tag: 'noun',
            verb: undefined,
            common: false,
            closed: true,
            place: isInside && isPlace,
            inside: isInside,
          }
        : end > index && isPlace
          ? { ...word, place: true, ...(word.tag === 'conjunction' ? { tag: 'noun', closed: true } : {}) }
          : end > index && isBody(hits, index, end)
            ? { ...word, substantive: word.substantive || word.definite, common: word.common || !word.definite }
            : end > index && (word.tag === 'adverb' || word.tag === 'particle') && hits.at(index, 'person')?.last === end
              ? { ...word, tag: 'noun', closed: true }
              : word,
    )
  }
  return words
}

/** «اتهمت كييف القوات الروسية»: an army, a party or an institution is named by words that are no name beside a town's. */
function isBody(hits: Hits, index: number, end: number): boolean {
  return hits.phrasesFrom(index).some(({ table, last }) => last === end && (table === 'organisation' || table === 'institution'))
}

/** «بوركينا فاسو»: inside a name no «ف» joins anything. */
function wholeInside(word: Word, isInside: boolean, token: Token | undefined): Word {
  return isInside && word.conjunction && token?.form.startsWith('ف') ? { ...word, conjunction: false, stem: token.form } : word
}

/** «مسدسا و بندقية»: written apart «و» is no noun; before digits it goes with the figure. */
function isAndApart(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.form === 'و' && tokens[index + 1]?.kind === 'word'
}

/** «القوى السياسية»: folded it is written like «قوي», which is a quality. */
const POWERS = 'قوي'

export function asNoun(word: Word): Word {
  return { ...word, tag: 'noun', verb: undefined, adjective: false, substantive: word.definite, common: !word.definite }
}

/** «قالت أم محمد», «عن أم خالد»: before a given name, and right after a verb, a preposition or a mark, no «or». */
function isMotherOf(hits: Hits, index: number, { stem, tag }: Word, before: Word | undefined): boolean {
  if (tag !== 'conjunction' || stem !== 'ام' || !hits.at(index + 1, 'given-name')) return false
  return before === undefined || before.tag === 'verb' || before.tag === 'preposition' || before.tag === 'mark'
}

/** The last token of the longest name of several words that begins here. None of them is a verb, and none opens another phrase. */
function endOfName(tokens: readonly Token[], hits: Hits, index: number): number {
  const isName = (hit: Hit) => NAME_TABLES.has(hit.table) || (hit.table === 'institution' && !isTornIdafa(tokens, hit))
  return hits.phrasesFrom(index).find(isName)?.last ?? -1
}

function tagWord(
  tokens: readonly Token[],
  index: number,
  hits: Hits,
  memory: WordMemory,
  words: readonly Word[],
  isInName: boolean,
  spelling: Spelling,
): Word {
  const token = tokens[index]
  if (token?.kind === 'mark' || token?.kind === 'break') return memory.mark(token.form)
  if (token === undefined || token.kind === 'address' || isAndApart(tokens, index)) return plainWord('mark', token?.form)
  if (token.kind === 'number') return plainWord('number', token.form)
  const special =
    qualityBehindNoun(tokens, index, hits, words) ??
    ofHeir(tokens, index) ??
    ofClan(tokens, index) ??
    conditionalIn(tokens, index, hits, memory, spelling, words)
  if (special) return special
  const result = resultVerb(tokens, index, hits, memory.lexicon, words[index - 1])
  if (result) return wordOfVerb(tokens, index, result, memory, spelling)
  const facts = memory.factsOf(tokens, index, hits, spelling.endingOf(index))
  const { stem, tag } = facts.word
  const isWhich = stem === 'اي' && tag === 'conjunction' && asksWhich(facts.word, words[index - 1], tokens[index + 1])
  // «أية قيود», and no «آية»
  if (isWhich || (stem === 'ايه' && spelling.hasHamzaAbove(index) && !isInName)) return { ...facts.word, tag: 'quantifier' }
  if (facts.isGrammar && !isInName) {
    const verb = verbBehindGrammar(tokens, index, hits, memory.lexicon, words[index - 1], spelling.endsInHamza(index))
    if (verb) return wordOfVerb(tokens, index, verb, memory, spelling)
  }
  const isNoVerb = isInName || isNameInMarks(tokens, index, words) || isNeverVerb(facts, hits, index, spelling.isMaqsura(index))
  const likeliest = isNoVerb ? undefined : hits.from(index)[facts.verb]
  const hit =
    likeliest &&
    (subjunctiveOf(hits, index, words) ??
      negatedVerb(hits, index, words, likeliest, memory.lexicon) ??
      presentOfHers(hits, index, words, likeliest, memory.lexicon) ??
      carryingVerb(hits, index, likeliest, memory.lexicon) ??
      likeliest)
  if (
    hit?.table !== 'verb' ||
    (hit.pronoun === 'ه' && spelling.isFeminine(index)) ||
    (hit.pronoun !== '' && hit.value.aspect === 'past' && hit.value.lemma.past.startsWith('أ') && spelling.hasHamzaBelow(index)) ||
    isGivenName(tokens, index, hits, hit, words) ||
    isOwnedNoun(hit, memory.lexicon) ||
    (facts.isHomograph &&
      (isLackOrStop(hits, index, hit) ||
        isDawn(tokens, index) ||
        isRulerOf(hits, index, hit, words) ||
        isNamedInMarks(tokens, index, hit, words) ||
        isDeedOfNation(tokens, index, hits, hit, memory.lexicon) ||
        isDeedOfRow(hits, index, hit, words, memory.lexicon) ||
        isDeedOfList(hits, index, hit, words, memory.lexicon))) ||
    (hit.pronoun !== '' && hit.pronoun === facts.word.pronoun && hit.before.conjunction === '' && isObjectHere(index, words)) ||
    !isVerbHere(tokens, index, hit, facts.isHomograph && !tellsPast(hit, index, words, spelling), words, memory.lexicon)
  )
    return facts.word
  return wordOfVerb(tokens, index, hit, memory, spelling, hit === likeliest ? facts.verbMarks : undefined)
}

function wordOfVerb(
  tokens: readonly Token[],
  index: number,
  hit: Hit<'verb'>,
  memory: WordMemory,
  spelling: Spelling,
  { marks, joints } = memory.marksOfVerb(tokens[index]?.form ?? '', hit.before.stem),
): Word {
  const passive = hit.value.voice === 'passive' || (hit.value.aspect === 'past' && spelling.hasDamma(index))
  const { stem, conjunction } = hit.before
  return { ...plainWord('verb', stem), verb: hit, passive, conjunction: conjunction !== '', pronoun: hit.pronoun, marks, joints }
}

/** «والصمود وعدم الانسحاب», «من بينها وقف إطلاق النار»: hardly ever the verbs. */
function isLackOrStop(hits: Hits, index: number, { value: { lemma, aspect }, before }: Hit<'verb'>): boolean {
  if (aspect !== 'past') return false
  if (lemma.past === 'عدم') return before.conjunction !== ''
  return lemma.past === 'وقف' && hits.phrasesFrom(index).some(({ table }) => table === 'trigger-phrase')
}

/** «إلغاء "تفاهم الرياض"», «طالبها بـ"دفع الثمن"»: what a noun is joined to in marks is a short name, and what a preposition opens them for a noun. */
function isNamedInMarks(tokens: readonly Token[], index: number, { value, before }: Hit<'verb'>, words: readonly Word[]): boolean {
  const head = words[index - 2]
  if (value.aspect !== 'past' || before.conjunction !== '' || tokens[index - 1]?.form !== '"') return false
  if (head?.pronoun === '' && followsPreposition(head)) return true
  if (head?.tag !== 'noun' || head.closed || head.pronoun !== '') return false
  for (let at = index + 1; at <= index + LONGEST_MARKED; at++) if (tokens[at]?.form === '"') return true
  return false
}

/** In tokens. */
const LONGEST_MARKED = 4

/** «من أي ضربة», «لم تسجل أي إصابات»: «أي» opens an explanation only after a mark or at the start, and «أي من» stands by itself; «بأي» never explains. */
function asksWhich({ preposition }: Word, before: Word | undefined, next: Token | undefined): boolean {
  return preposition !== '' || (before !== undefined && before.tag !== 'mark' && before.tag !== 'number' && next?.form !== 'من')
}

/** «قبل أن تقدم», «من المنتظر أن توقع», «يجب أن تكون»: after «أن» that no verb of saying brings, and for «كان» after any, the present and not the past of «تقدم». */
function subjunctiveOf(hits: Hits, index: number, words: readonly Word[]): Hit<'verb'> | undefined {
  const [before, opener] = [words[index - 1], words[index - 2]]
  if (before?.tag !== 'complementiser' || before.pronoun !== '') return undefined
  const isImpersonalOpener = opener?.tag === 'noun' && opener.definite && words[index - 3]?.stem === 'من'
  const isWilled = opener?.tag === 'preposition' || opener?.tag === 'adverb' || isImpersonalOpener || isUnderWish(words, index - 1)
  const presents = hits.all(index, 'verb').filter((hit) => {
    const isPresent = hit.value.aspect === 'present' && hit.value.voice !== 'passive' && hit.pronoun === '' && hit.before.conjunction === ''
    return isPresent && (isWilled || hit.value.lemma.past === 'كان') && hit.value.agreements.some((each) => each.startsWith('3'))
  })
  // «أن يعين الرئيس»: written like what several women do as well
  return presents.find(({ value }) => value.agreements.some((each) => each !== '3fp')) ?? presents[0]
}

/** Verbs of which a noun is written alike, hamza and all: «نبأ», «الملأ». */
const NOUNS_TOO = new Set(['نبأ', 'ملأ', 'خطأ'])

/** «نفى», «بدأ» and «قُتل» are written as hardly any noun is, nor is «أدانته» with its hamza above; after «أن» even «قوى» is a noun, and «قرى» is never «قرئ». */
function tellsPast({ value, pronoun }: Hit<'verb'>, index: number, words: readonly Word[], spelling: Spelling): boolean {
  if (value.aspect !== 'past') return false
  const { form, masdars } = value.lemma
  const isNoMasdar = pronoun !== '' && form === 'IV' && masdars.every((each) => each.endsWith('ة')) && spelling.hasHamzaAbove(index)
  return (
    isNoMasdar ||
    spelling.hasDamma(index) ||
    (spelling.endsInHamza(index) && value.lemma.past.endsWith('أ') && !NOUNS_TOO.has(value.lemma.past)) ||
    (spelling.isMaqsura(index) && value.lemma.past.endsWith('ى') && words[index - 1]?.tag !== 'complementiser')
  )
}

/** Whether a form that can be a verb is one between these neighbours. */
function isVerbHere(
  tokens: readonly Token[],
  index: number,
  verb: Hit<'verb'>,
  isHomograph: boolean,
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  const before = words[index - 1]
  if (isHomograph && (verb.value.voice === 'passive' || (!verb.before.conjunction && isObjectAfterAside(tokens, index, words, lexicon))))
    return false
  if (verb.before.future) return true
  const isUnderLam = verb.before.preposition === 'ل' && verb.value.aspect !== 'past'
  if (verb.value.aspect === 'jussive' && !isShortened(before) && !(isUnderLam && verb.before.stem.endsWith('وا'))) return false
  if (isUnderLam) return !isHomograph || !isOfUs(verb) || index === 0
  if (isPastOfTwo(verb))
    return (
      isOfTwo(verb, index, words, isHomograph, lexicon) &&
      (verbCanStand(tokens, index, words, verb) || hadTwo(words, index) || (!isHomograph && followsTwo(before)))
    )
  if (isThirdPersonPresent(verb) || !isHomograph) return !followsPreposition(before)
  return verbCanStand(tokens, index, words, verb)
}

/** «حافلة لنقل المسافرين»: what may be a noun is no «so that we …». */
function isOfUs({ value }: Hit<'verb'>): boolean {
  return value.agreements.every((agreement) => agreement === '1p')
}

/** A shortened present stands only after what shortens it: «لم يقل», «أن يدعوا», never alone. */
function isShortened(before: Word | undefined): boolean {
  return (
    before?.tag === 'particle' ||
    before?.tag === 'complementiser' ||
    before?.stem === 'حتي' ||
    before?.stem === 'كي' ||
    before?.stem === 'لكي'
  )
}

/** «يقتل», «يشن»: hardly any noun is written so. */
function isThirdPersonPresent({ value, before }: Hit<'verb'>): boolean {
  return value.aspect !== 'past' && before.stem.startsWith('ي')
}

/** A verb follows no preposition but these, which open clauses too: «كما قال», «منذ اندلعت», «حتى تتمكن». */
function followsPreposition(before: Word | undefined): boolean {
  return before?.tag === 'preposition' && !OPENING_CLAUSES.has(before.stem)
}

const OPENING_CLAUSES = new Set(['من', 'كما', 'حسب', 'منذ', 'حتي'])
