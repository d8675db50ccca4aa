import type { SplitPhrase } from '../../../lexicon/gather/triggers.ts'
import type { VerbLemma } from '../../../lexicon/inflect/verb.ts'
import type { Prepositions, TriggerPhrase } from '../../../lexicon/tables/triggers.ts'
import type { Passage } from '../../passage.ts'
import { markStems } from '../../syntax/word-marks.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate, Frame } from '../candidate.ts'
import { saysWhen } from '../clause/causes.ts'
import { onlyDescribes } from '../clause/describing-clause.ts'
import type { Stage } from '../stage.ts'
import { isInsideName } from './inside-name.ts'

/** Between a verb and the rest of its phrase there stand at most this many tokens: «لقي أكثر من عشرين شخصا حتفهم». */
const LONGEST_GAP = 12
/** And so many where no comma stands between: «تلقى صاحب السمو الملكي الأمير … ولي العهد رئيس مجلس الوزراء اتصالا». */
const LONGEST_NAMED_GAP = 20

/** Several words that tell an event together, apart or side by side: «ألقت الشرطة القبض على», «شنت إسرائيل خلالها غارات», «إطلاق سراح». */
export function findPhraseTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { passage } = stage
  const found: Candidate[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const hit = passage.words[index]?.verb
    const headed = hit && headedPhrase(stage, sentence, index)
    if (headed && !isInsideName(stage, index)) {
      const { phrase, rest, last } = headed
      const trigger = triggerOf(passage, index, headed)
      const frame = candidateOf(phrase, sentence, last, nounPrepositions(passage, trigger.first))
      found.push({ ...frame, ...trigger, end: last, rest, verb: { index, hit } })
    }
    const noun =
      passage.words[index]?.tag === 'noun' || passage.words[index]?.stem === 'لا' ? findNounPhrase(passage, sentence, index) : undefined
    if (noun) found.push(noun)
  }
  return found
}

/** A set phrase and where the words beside its verb stand. Token indices are inclusive. */
export interface HeadedPhrase {
  readonly phrase: SplitPhrase
  readonly rest: number
  readonly last: number
}

/**
 * The set phrase that a verb heads: its doer stands before the rest of it («أطلق مسلح النار»). Of several the one whose rest is nearest («ألقت الشرطة
 * القبض على مهربي السلاح»). Worked out once for each verb.
 */
export function headedPhrase({ passage, memory }: Stage, sentence: Sentence, verb: number): HeadedPhrase | undefined {
  if (memory.phrases.has(verb)) return memory.phrases.get(verb)
  let headed: HeadedPhrase | undefined
  for (const phrase of phrasesOf(passage, verb)) {
    const last = endOfRest(passage, sentence, verb, phrase.rest) ?? endPastClause(passage, sentence, verb, phrase.rest)
    const rest = last === undefined ? Infinity : last - phrase.rest.length + 1
    if (last !== undefined && rest < (headed?.rest ?? Infinity) && !isPartOfLonger(passage, phrase, rest, last))
      headed = { phrase, rest, last }
  }
  memory.phrases.set(verb, headed)
  return headed
}

/** «بدأت جولة جديدة من المفاوضات» is no «بدأ جولة»: the noun tells what it is a part of. */
function isPartOfLonger({ hits, words }: Passage, { trigger }: SplitPhrase, rest: number, last: number): boolean {
  const longer = hits.at(rest, 'trigger-phrase')
  return longer !== undefined && longer.last > last && longer.value.kind !== trigger.kind && words[longer.last - 1]?.stem === 'من'
}

/** The set phrase that a circumstance heads, its words side by side: «معربا عن إدانته», «موجها الدعوة إلى». */
export function phraseOfParticiple({ passage }: Stage, sentence: Sentence, index: number, lemma: VerbLemma): Candidate | undefined {
  const { words, tokens, lexicon } = passage
  const phrase = (lexicon.verbPhrases.get(lemma) ?? NONE).find(({ rest }) => standsAt(words, tokens, index + 1, rest))
  const last = index + (phrase?.rest.length ?? 0)
  if (!phrase || last >= sentence.last) return undefined
  const headed = { phrase, rest: index + 1, last }
  const trigger = triggerOf(passage, index, headed)
  return { ...candidateOf(phrase, sentence, last, nounPrepositions(passage, trigger.first)), ...trigger, end: last, rest: index + 1 }
}

/** The set phrase that a noun heads. */
export function findNounPhrase(passage: Passage, sentence: Sentence, first: number): Candidate | undefined {
  const noun = nounPhraseAt(passage, sentence, first)
  if (!noun) return phraseAroundDoer(passage, sentence, first)
  const { trigger, last } = noun
  const frame: Frame = { subject: trigger.subject, object: '-', genitive: trigger.after, prepositions: trigger.prepositions }
  return { rule: 'phrase-trigger', kind: trigger.kind, row: trigger.row, sentence, first, last, end: last, frame }
}

/** Masdars whose phrase its doer may stand within. Folded. */
const AROUND = new Set(['اطلاق', 'القاء', 'شن', 'فتح'])

/** «إطلاق عناصر من دورية النار», «إلقاء الشرطة القبض على»: between the two words of the phrase stands who does it. */
function phraseAroundDoer({ lexicon, words, tokens }: Passage, sentence: Sentence, first: number): Candidate | undefined {
  const word = words[first]
  if (!word || !AROUND.has(word.stem) || word.definite || word.pronoun !== '') return undefined
  for (const { trigger, rest } of lexicon.nounPhrases.get(word.stem) ?? []) {
    if (trigger.subject !== 'actor' || rest.length !== 1) continue
    for (let start = first + 2; start < Math.min(sentence.last, first + LONGEST_ADJECTIVES); start++) {
      const [before, part] = [words[start - 1], words[start]]
      if (before?.tag !== 'noun' && before?.tag !== 'number' && before?.tag !== 'quantifier' && before?.stem !== 'من') break
      const isRest =
        part?.definite === true && part.preposition === '' && !part.conjunction && isWord(part, tokens[start]?.form, rest[0] ?? '')
      if (!isRest) continue
      const frame: Frame = { subject: trigger.subject, object: '-', genitive: 'actor', prepositions: trigger.prepositions }
      return { rule: 'phrase-trigger', kind: trigger.kind, row: trigger.row, sentence, first, last: first, end: first, frame }
    }
  }
  return undefined
}

/** The first noun of a phrase. */
const HEAD = markStems(({ nounPhrases }) => nounPhrases)

/** Side by side («وقف إطلاق النار»), or opened by adjectives, the rest then under ل («وقف فوري وشامل لإطلاق النار»). */
function nounPhraseAt(
  { hits, lexicon, words, tokens }: Passage,
  sentence: Sentence,
  index: number,
): { trigger: TriggerPhrase; last: number } | undefined {
  const together = hits.at(index, 'trigger-phrase')
  if (together && together.last < sentence.last) return { trigger: together.value, last: together.last }
  const word = words[index]
  if (!word || (word.marks & HEAD) === 0) return undefined
  for (const { trigger, rest } of lexicon.nounPhrases.get(word.stem) ?? []) {
    for (let start = index + 1; start < Math.min(sentence.last, index + LONGEST_ADJECTIVES); start++) {
      if (words[start]?.tag !== 'noun' && words[start]?.tag !== 'mark') break
      const last = start + rest.length - 1
      const isRest =
        words[start]?.preposition === 'ل' && rest.every((part, offset) => isWord(words[start + offset], tokens[start + offset]?.form, part))
      if (isRest) return { trigger, last }
    }
  }
  return undefined
}

/** Between a noun and its «لـ» there stand fewer tokens than this. */
const LONGEST_ADJECTIVES = 7

/** The phrases that the verb at a token heads: those of its likeliest reading, then of others («قدم استقالته» is no coming). */
function phrasesOf({ hits, lexicon, words }: Passage, index: number): readonly SplitPhrase[] {
  const verb = words[index]?.verb
  if (!verb) return []
  const likeliest = lexicon.verbPhrases.get(verb.value.lemma) ?? NONE
  let phrases: readonly SplitPhrase[] = likeliest
  const lemmas = [verb.value.lemma]
  for (const { value } of hits.all(index, 'verb')) {
    // «يعد»: counts, and «لم يعد» alone brings back
    if (lemmas.includes(value.lemma) || (value.aspect === 'jussive' && words[index - 1]?.tag !== 'particle')) continue
    lemmas.push(value.lemma)
    const others = lexicon.verbPhrases.get(value.lemma)
    if (others) phrases = [...phrases, ...others]
  }
  return phrases
}

const NONE: readonly SplitPhrase[] = []

/** The words that tell it: the event noun in the phrase («غارات»), the whole where it stands together, else the verb. */
function triggerOf(
  { hits }: Passage,
  verb: number,
  { phrase: { trigger }, rest, last }: HeadedPhrase,
): { readonly first: number; readonly last: number } {
  const together = hits.at(rest, 'trigger-phrase')
  if (together && together.last <= last && together.value.kind === trigger.kind) return { first: rest, last: together.last }
  for (let at = rest; at <= last; at++) {
    if (hits.at(at, 'trigger-noun')?.value.trigger.kind === trigger.kind) return { first: at, last: at }
  }
  return { first: verb, last: rest === verb + 1 ? last : verb }
}

/** What the phrase's event noun takes, it takes here too: «عقد اجتماع … بين». */
function nounPrepositions({ hits }: Passage, index: number): Prepositions {
  return hits.at(index, 'trigger-noun')?.value.trigger.prepositions ?? new Map()
}

function candidateOf({ trigger }: SplitPhrase, sentence: Sentence, last: number, ofNoun: Prepositions): Omit<Candidate, 'verb' | 'first'> {
  const prepositions = ofNoun.size > 0 ? new Map([...ofNoun, ...trigger.prepositions]) : trigger.prepositions
  const frame: Frame = { subject: trigger.subject, object: trigger.after, genitive: trigger.after, prepositions }
  return { rule: 'phrase-trigger', kind: trigger.kind, row: trigger.row, sentence, last, end: last, frame }
}

/** The last token of the phrase's rest, where it stands after the verb before any other verb. */
function endOfRest(passage: Passage, sentence: Sentence, verb: number, rest: readonly string[]): number | undefined {
  const { words, tokens } = passage
  let limit = Math.min(sentence.last, verb + 1 + LONGEST_NAMED_GAP)
  for (let start = verb + 1; start < limit; start++) {
    start = pastBound(passage, start)
    const word = words[start]
    if (tokens[start]?.form === ',') limit = Math.min(limit, verb + 1 + LONGEST_GAP)
    // «فجر انتحاري يرتدي حزاما ناسفا نفسه»
    if (word?.tag === 'verb' && onlyDescribes(passage, start)) continue
    if (word?.tag === 'verb' || word?.tag === 'complementiser' || word?.tag === 'relative') return undefined
    if (tokens[start]?.form === '.' || tokens[start]?.form === ';') return undefined
    const part = rest[0] ?? ''
    if (standsAt(words, tokens, start, rest) && !isUnderOther(words, tokens, start, part) && !isJoinedTo(words, verb, start, part)) {
      if (rest.length === 1 && word?.tag === 'preposition' && words[verb]?.verb?.pronoun) return undefined
      return start + rest.length - 1
    }
    if ((word?.stem === part && part === 'علي') || word?.stem === 'عدم') return undefined
  }
  return undefined
}

/** «لقي ما لا يقل عن عشرين شخصا حتفهم»: the words that bound a figure are no clause. */
function pastBound({ hits, words }: Passage, index: number): number {
  const hedge = words[index]?.stem === 'ما' ? hits.at(index, 'hedge') : undefined
  return hedge ? hedge.last + 1 : index
}

/** What no verb but the phrase's own takes: «النار», «القبض على», «بحياة», «مصرعه», «حتفه». Folded. */
const OF_NO_OTHER = new Set(['النار', 'القبض', 'بحياه', 'مصرعه', 'مصرعها', 'مصرعهم', 'حتفه', 'حتفها', 'حتفهم'])

/**
 * The last token of a phrase's rest behind a clause that describes who does or suffers it: «أطلق مسلحون يستقلون دراجة النار على», «أودى حادث وقع ليلا
 * بحياة». Only where no verb in between may own that rest: «أوقف مسلحون فتحوا النار».
 */
function endPastClause({ words, tokens, hits }: Passage, sentence: Sentence, verb: number, rest: readonly string[]): number | undefined {
  if (!OF_NO_OTHER.has(rest[0] ?? '')) return undefined
  for (let at = verb + 1; at < Math.min(sentence.last, verb + 1 + LONGEST_NAMED_GAP); at++) {
    const [word, form] = [words[at], tokens[at]?.form]
    if (form === '.' || form === ';' || word?.tag === 'complementiser' || (word?.tag === 'verb' && word.conjunction)) return undefined
    const isOfNoun = (hits.at(at - 1, 'trigger-phrase')?.last ?? 0) >= at
    if (!isOfNoun && standsAt(words, tokens, at, rest)) return at + rest.length - 1
  }
  return undefined
}

/** «قدمت معلومات لدعم عملياتها», «بدأوا تحقيقاتهم في الهجوم»: an object in the accusative stands under no preposition; «فرضته أثناء سيطرتها» says when. */
function isUnderOther(words: Passage['words'], tokens: Passage['tokens'], start: number, part: string): boolean {
  if (words[start]?.tag === 'preposition') return false
  if (words[start]?.tag === 'noun' && !words[start - 1]?.pronoun && saysWhen(words[start - 1]?.stem ?? '')) return true
  if (part.endsWith('ا') && words[start - 1]?.tag === 'preposition' && !words[start - 1]?.pronoun) return true
  return words[start]?.preposition !== '' && !(tokens[start]?.form ?? '').replace(/^[وف]/, '').startsWith(part.slice(0, 1))
}

/** «بيانا بشأن تنفيذ حكم» is no «أصدر حكما»: an object in the accusative is joined to nothing before it; «أمرا بتخفيف الحكم» no «أصدر الحكم». */
function isJoinedTo(words: Passage['words'], verb: number, start: number, part: string): boolean {
  const before = words[start - 1]
  const word = words[start]
  if (start - 1 === verb || before?.tag !== 'noun' || before.definite) return false
  if (before.preposition !== '' && !before.closed && word?.definite) return true
  return part.endsWith('ا') && word?.stem !== part && !word?.definite && !word?.pronoun
}

/** Whether the rest of a phrase stands from a token on. */
export function standsAt(words: Passage['words'], tokens: Passage['tokens'], start: number, rest: readonly string[]): boolean {
  for (let offset = 0; offset < rest.length; offset++)
    if (!isWord(words[start + offset], tokens[start + offset]?.form, rest[offset] ?? '')) return false
  return true
}

/** A word of a phrase, with or without article, tanwin's alif or a pronoun: «استقالته» for «استقالة», «هجوما» for «هجوم», «دعمها» for «دعمه». */
function isWord(
  word: { readonly stem: string; readonly preposition: string } | undefined,
  form: string | undefined,
  part: string,
): boolean {
  if (!word || form === undefined) return false
  // most words end here
  const initial = part.charCodeAt(0)
  if (initial !== form.charCodeAt(0) && initial !== word.stem.charCodeAt(0)) return false
  if (form === part || word.stem === part) return true
  if (!part.startsWith(word.stem.slice(0, 2)) && !form.startsWith(part.slice(0, 2))) return false
  if (word.stem === `${part}ا` || `${word.stem}ا` === part) return true
  if (!part.endsWith('ه')) return hasPronoun(form, part)
  return hasPronoun(form, `${part.slice(0, -1)}ت`) || hasPronoun(form, part.slice(0, -1))
}

function hasPronoun(form: string, bare: string): boolean {
  return form.length > bare.length && form.length - bare.length <= 3 && form.startsWith(bare) && PRONOUNS.has(form.slice(bare.length))
}

const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هما', 'هن'])
