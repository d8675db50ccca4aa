import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Passage } from '../../passage.ts'
import { isOfOwnVerb, nounPhrase, opensClause, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import { DIRECTIONS } from '../../syntax/opens-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Candidate } from '../candidate.ts'
import { isAgentive } from '../doers/agentive.ts'
import { phraseHeads } from '../heads.ts'
import { isHit } from '../participants/carried-target.ts'
import { isJoinedDeed } from '../participants/verb-participants.ts'
import type { Stage } from '../stage.ts'
import { NOMINAL_TABLES } from '../triggers/nominal-tables.ts'
import { nextTime } from './clause.ts'
import { isDeedNoun } from './deed-noun.ts'
import { phraseAt } from './phrases.ts'

/** A time that ends a phrase is looked for within so many tokens. */
const FARTHEST_TIME = 30

/** The phrase joined to the noun by idafa, and those coordinated with it. */
export function findGenitive(stage: Stage, candidate: Candidate): Phrase[] {
  const { frame, sentence } = candidate
  const { passage, timeOf } = stage
  const { words, tokens, hits } = passage
  const own = lastNoun(passage, candidate)
  const joined = isJoinedDeed(passage, own + 1) ? hits.at(own + 1, 'trigger-noun')?.value.trigger.genitive : undefined
  // «مقتل وإصابة ثلاثة», not «انفجار وإصابة ثلاثة»
  const last = !words[own]?.closed && joined === frame.genitive ? own + 1 : own
  const noun = words[last]
  const next = tokens[last + 1]?.form === '"' && !words[last]?.definite && candidate.kind !== 'storm' ? last + 2 : last + 1
  const word = words[next]
  const isOwned = noun?.pronoun !== '' || hits.at(last, 'trigger-noun')?.pronoun
  if (frame.genitive === '-' || !noun || noun.definite || isOwned || next >= sentence.last) return []
  const figure = figurePhrase(stage, next)
  if (figure && !timeOf.has(next)) return [figure, ...joinedTo(stage, figure, sentence.last)]
  if (!word || word.conjunction || word.preposition || !startsPhrase(word) || timeOf.has(next)) return []
  if (isMyLast(noun.stem, word) || isHit(stage, candidate, next)) return []
  if (isFullDual(tokens[last]?.form ?? '', hits.at(last, 'trigger-noun')?.value.trigger.noun)) return []
  if (frame.genitive !== 'victim' && isOrdinal(stage.passage, next)) return []
  if (tokens[last]?.form.endsWith('ا') && !tokens[last]?.form.endsWith('يا')) return []
  // «إصابة عشرة آخرين»: a figure is no adjective, whatever it ends in
  const everyday = passage.lexicon.everydayWords.get(word.stem)
  // «حوار وطني شامل»: a quality that men are named after as well, behind another quality
  const isSecondQuality = everyday === 'quality' && noun.adjective
  const isNominal =
    stage.quantityOf.has(next) ||
    word.definite ||
    word.tag !== 'noun' ||
    hits
      .from(next)
      .some(({ table, last: end }) => NOMINAL_TABLES.has(table) && !(isSecondQuality && table === 'given-name' && end === next))
  if (frame.genitive !== 'victim' && isOwnNisba(stage, last, next)) return []
  if (isFeminineQuality(stage, last, next) || DIRECTIONS.has(word.stem) || isArmed(stage, candidate, next)) return []
  const isPeople = isSoundPlural(word.stem) && !isSoundPlural(noun.stem)
  if (!isNominal && !isPeople && (hits.at(next, 'nisba') || everyday === 'quality' || everyday === 'participle')) return []
  if (!isNominal && everyday !== 'noun' && looksLikeAdjective(noun.stem, word.stem)) return []
  if (frame.genitive !== 'victim' && isQuality(passage, last, next, frame.genitive === 'actor' || candidate.kind === 'aid')) return []
  // «حبس عامل 4 أيام»
  const limit = nextTime(stage, next, Math.min(sentence.last, next + FARTHEST_TIME))
  const first = phraseAt(stage, next, timeOf.has(limit) ? limit : sentence.last)
  // «عملية "فجر الصحراء"»: what it is called
  const isName = next > last + 1 && frame.genitive === 'actor' && !TALKS.has(candidate.kind)
  if (first && isName && !entityOfPhrase(passage, stage.book, first) && !isAgentive(stage, first)) return []
  return first ? [first, ...joinedTo(stage, first, sentence.last)] : []
}

/** «مسدس وكمية من الذخيرة و150 غراما من المتفجرات»: what «و» adds to a phrase, one after the other, up to another deed. */
function joinedTo(stage: Stage, { last }: Phrase, limit: number): Phrase[] {
  const { words, tokens, hits, lexicon } = stage.passage
  const found: Phrase[] = []
  let end = throughMaterial(stage, last, limit)
  while (end + 1 < limit) {
    const isApart = tokens[end + 1]?.form === 'و'
    const at = end + (isApart ? 2 : 1)
    const joined = words[at]
    if (at >= limit || joined?.conjunction === isApart || joined?.preposition || !startsPhrase(joined)) break
    if (hits.at(at, 'trigger-noun') || lexicon.everydayWords.get(joined?.stem ?? '') === 'masdar') break
    const phrase = phraseAt(stage, at, limit)
    if (!phrase || opensClause(words, phrase) || isOfOwnVerb(words, phrase)) break
    found.push(phrase)
    end = throughMaterial(stage, phrase.last, limit)
  }
  return found
}

/** «مسدس من نوع كلاشنكوف وذخيرة», «150 غراما من مادة الديناميت»: of what kind or stuff something is stands between it and the next. */
function throughMaterial(stage: Stage, last: number, limit: number): number {
  const { words, tokens } = stage.passage
  const [of, kind] = [words[last + 1], words[last + 2]]
  if (of?.tag !== 'preposition' || of.stem !== 'من' || of.pronoun || !MATERIALS.has(kind?.stem ?? '')) return last
  return nounPhrase(tokens, words, last + 2, limit)?.last ?? last
}

/** Folded. */
const MATERIALS = new Set('نوع طراز عيار صنف ماده جنسيه جنسيات مختلف'.split(' '))

/** «إعادة انتخاب الرئيس», «جلسة محاكمة الوزير»: of two nouns that tell one event the second has its participants. */
function lastNoun({ hits, words }: Passage, { kind, end }: Candidate): number {
  const next = words[end + 1]
  if (!next || next.definite || next.preposition || next.conjunction || words[end]?.definite || words[end]?.pronoun) return end
  return hits.at(end + 1, 'trigger-noun')?.value.trigger.kind === kind ? end + 1 : end
}

/** «تفجير ثان استهدف», «هجوم ثالث»: which one it is; «مقتل ثالث جندي» is somebody's. */
function isOrdinal({ words }: Passage, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && !word.definite && ORDINALS.has(word.stem) && !(next?.common && !next.preposition && !next.conjunction)
}

/** Folded. */
const ORDINALS = new Set('ثان ثاني ثانيا ثانيه ثالث ثالثا ثالثه رابع رابعا رابعه خامس خامسه سادس سابع'.split(' '))

/** «في زيارتي الأخيرة»: of one's own deed, which one it was. */
function isMyLast(noun: string, word: Word): boolean {
  return noun.endsWith('تي') && word.definite && WHICH.test(word.stem)
}

/** Folded. */
const WHICH = /(?:اخير|سابق|ماضي|مقبل|قادم|حالي|اول|ثاني)[هي]$/

/** «تفجيران انتحاريان», «غارتين جويتين»: a dual that keeps its «ن» is joined to nothing. */
function isFullDual(form: string, singular: string | undefined): boolean {
  return singular !== undefined && !singular.endsWith('ن') && (form.endsWith('ان') || form.endsWith('تين'))
}

/** «مقتل ما لا يقل عن 20 مدنيا», «نزوح نحو 100 ألف»: a figure whose first word can begin no noun phrase. */
function figurePhrase({ passage, quantityOf }: Stage, first: number): Phrase | undefined {
  const figure = quantityOf.get(first)
  if (figure === undefined || quantityOf.get(first - 1) === figure || startsPhrase(passage.words[first])) return undefined
  let last = first
  while (quantityOf.get(last + 1) === figure) last++
  return { first, last }
}

/** «قصف تركي», «هجوم جوي روسي»: whose it is, though «تركي» and «جوي» are names too; «قصف تركي بن سعيد» is his. */
function isOwnNisba({ passage: { hits, words } }: Stage, noun: number, next: number): boolean {
  const [head, word, after] = [words[noun], words[next], words[next + 1]]
  if (word?.adjective && word.stem.endsWith('ي') && after?.adjective && hits.at(next + 1, 'nisba')) return word.definite === head?.definite
  if (!hits.at(next, 'nisba') || !word?.adjective || word.definite !== head?.definite) return false
  return after?.tag !== 'noun' || after.preposition !== '' || after.conjunction || after.adjective
}

/** «مفاوضات مباشرة», «حرب أهلية»: an everyday quality that agrees with a feminine is no woman, though «دولية» and «مباشرة» may be one. */
function isFeminineQuality({ passage, quantityOf }: Stage, noun: number, next: number): boolean {
  const [head, word] = [passage.words[noun]?.stem ?? '', passage.words[next]]
  if (!word || word.definite || quantityOf.has(next) || !word.stem.endsWith('ه')) return false
  if (!head.endsWith('ه') && !head.endsWith('ات') && !UNMARKED_FEMININES.has(head)) return false
  const everyday = passage.lexicon.everydayWords.get(word.stem)
  return everyday === 'quality' || everyday === 'adverb'
}

/** «كمين مسلح», «اشتباك مسلح في المدينة»: how, and no gunman, unless a man follows as the object («اقتحام مسلح مدرسة»). */
function isArmed({ passage: { words } }: Stage, { frame, kind }: Candidate, next: number): boolean {
  if (words[next]?.stem !== 'مسلح' || words[next]?.definite || !(frame.genitive === 'actor' || ARMED.has(kind))) return false
  const after = words[next + 1]
  return after?.tag !== 'noun' || after.preposition !== '' || after.conjunction || after.adjective || DIRECTIONS.has(after.stem)
}

const ARMED = new Set(['attack', 'ambush', 'clash', 'raid'])

/** Event nouns that are feminine and do not show it. Folded. */
const UNMARKED_FEMININES = new Set(['حرب'])

/** «اعتقال متظاهرين» has them as its object; «حرب شاملة» and «هجوم مسلح» have a quality. */
function isSoundPlural(stem: string): boolean {
  return stem.endsWith('ين') || stem.endsWith('ون')
}

/** An unknown word that agrees with the noun before it: «غارة جوية», «هجوم انتحاري». */
function looksLikeAdjective(noun: string, word: string): boolean {
  if (noun.endsWith('ه') || noun.endsWith('ات')) return word.endsWith('ه')
  return word.endsWith('ي') || word.endsWith('يا')
}

/** «صفقة عسكرية», «زيارة سياسية», «هجوم عسكري عابر للحدود»: a role's or a group's word that agrees with the noun before it is its adjective, unless one may be held or hurt so. */
function isQuality({ words, hits, lexicon }: Passage, noun: number, next: number, isMasculine: boolean): boolean {
  const [head, word] = [words[noun]?.stem ?? '', words[next]]
  if (!word || word.definite || hits.from(next).some(({ last }) => last !== next) || !(hits.at(next, 'role') ?? hits.at(next, 'group')))
    return false
  if (head.endsWith('ه') || head.endsWith('ات')) return word.stem.endsWith('يه')
  return isMasculine && word.stem.endsWith('ي') && lexicon.everydayWords.get(word.stem) === 'quality'
}

/** «زيارة الوزير» and «إلغاء ترامب للاتفاقية» name the doer, «اتفاق ستوكهولم» and «زيارة روسيا» the place. */
export function genitiveRole(stage: Stage, candidate: Candidate, phrase: Phrase): Filling {
  const { kind, frame } = candidate
  const { passage, book } = stage
  const mention = frame.genitive === 'actor' || frame.genitive === 'victim' ? entityOfPhrase(passage, book, phrase) : undefined
  const isPlace = mention !== undefined && book.get(mention.entity)?.kind === 'place' && !mention.metonym
  if (frame.genitive === 'victim') return isPlace ? 'place' : kind !== 'overthrow' && isBody(stage, phrase) ? 'actor' : 'victim'
  const isGoing = kind === 'visit' || kind === 'leave'
  const head = passage.words[phrase.first]
  if (frame.genitive === 'actor' && !mention && head?.placeHead) return 'place'
  if (isAccused(stage, candidate, phrase.last + 1)) return 'recipient'
  if (kind === 'suspend' && passage.words[phrase.last + 1]?.preposition === 'ل' && isParty(stage, phrase)) return 'actor'
  if (kind === 'sign' && passage.words[phrase.last + 1]?.stem === 'علي' && isParty(stage, phrase)) return 'actor'
  if (isFought(stage, candidate, phrase.last + 1)) return 'with'
  if (isGoing && (head?.stem === 'بلاد' || (!mention && head?.substantive && !isAgentive(stage, phrase)))) return 'place'
  if (frame.genitive === 'actor' && !mention && TALKS.has(kind) && isDeed(passage, phrase.first)) return 'topic'
  if (kind === 'raid' && arePeople(stage, phrase)) return 'actor'
  if (kind === 'threaten' && areOnlyPeople(stage, phrase)) return 'recipient'
  if (!mention) return frame.genitive
  const entity = book.get(mention.entity)
  const isWar = kind === 'clash' && !AGAINST.has(passage.words[phrase.last + 1]?.stem ?? '')
  const isOne = passage.words[phrase.last + 1]?.conjunction !== true
  if (kind === 'summit' && isOne && entity?.kind === 'country') return 'place'
  if ((STAGED.has(kind) || isWar) && (entity?.kind === 'country' || entity?.kind === 'place')) return 'place'
  const isVisited = isGoing && entity?.kind === 'country'
  return isVisited || (entity?.kind === 'place' && !mention.metonym) ? 'place' : frame.genitive
}

/** Somebody who can act, or a country by its name. */
function isParty(stage: Stage, phrase: Phrase): boolean {
  return isAgentive(stage, phrase) || stage.passage.hits.at(phrase.first, 'country')?.pronoun === ''
}

/** «اقتحام المستوطنين المسجد», «اقتحام بن غفير باحات الأقصى»: people break in, and what is broken into is a place. */
function arePeople(stage: Stage, phrase: Phrase): boolean {
  const heads = phraseHeads(stage, phrase)
  return heads.includes('@people') || heads.includes('@armed')
}

/** «تهديد الصحفيين»: several people who are no force are threatened; «تهديد الوزير» and «تهديد المسلحين» are theirs. */
function areOnlyPeople(stage: Stage, { first }: Phrase): boolean {
  const { hits } = stage.passage
  const areMany =
    hits.at(first, 'role')?.value.number === 'plural' || hits.all(first, 'group').some(({ value }) => value.number === 'plural')
  const heads = phraseHeads(stage, { first, last: first })
  return areMany && heads.includes('@people') && !heads.includes('@armed') && !heads.includes('@state') && !heads.includes('@person')
}

/** «تشكل التحالف لقتال التنظيم», «نجاحهم في قتال التنظيم»: whom one is to fight; «قتال الجيش ضد التنظيم» is the army's. */
function isFought({ passage: { words } }: Stage, { kind, first, last }: Candidate, next: number): boolean {
  if (kind !== 'clash' || first !== last || words[first]?.stem !== 'قتال') return false
  const isUnder = words[first - 1]?.tag === 'preposition' && UNDER.has(words[first - 1]?.stem ?? '')
  return words[first]?.preposition === 'ل' || (isUnder && !AGAINST.has(words[next]?.stem ?? '') && words[next]?.preposition !== 'ل')
}

/** «فعالية في قتال», «من قتال». Folded. */
const UNDER = new Set(['في', 'علي', 'من', 'عن'])

/** «اتهام القوات بارتكاب جرائم», «اتهامه بالاختلاس»: with nobody else named before what of, they are accused. */
export function isAccused({ passage: { words, lexicon }, timeOf }: Stage, { kind, last, sentence }: Candidate, next: number): boolean {
  if (kind !== 'accuse' || !ACCUSATIONS.test(words[last]?.stem ?? '')) return false
  const first = words[next]
  if (first?.tag === 'noun' && !first.preposition && !first.conjunction) return false
  const isNamed = words[next - 1]?.closed === true || lexicon.everydayWords.get(words[next - 1]?.stem ?? '') === 'quality'
  for (let at = next; at < Math.min(sentence.last, next + FARTHEST_CHARGE); at++) {
    const word = words[at]
    const isOf = word?.preposition === 'ب' || (word?.tag === 'preposition' && word.stem === 'ب')
    if (isOf && !timeOf.has(at)) return true
    // «اتهام عملاء للمخابرات بالوقوف وراء»: whose agents they are
    const isWhose = !isNamed && at === next && word?.preposition === 'ل'
    if (
      (word?.preposition && !isWhose) ||
      word?.tag === 'verb' ||
      word?.tag === 'complementiser' ||
      word?.stem === 'الي' ||
      (word?.conjunction && word.tag !== 'noun')
    )
      return false
  }
  return false
}

/** «اتهام», «اتهامه». */
const ACCUSATIONS = /^اتهام(?:ه|ها|هم|هما)?$/
/** «اتهام جنود من نيبال في قوة حفظ السلام باغتصاب»: what of stands no further after those who are accused, in tokens. */
const FARTHEST_CHARGE = 10

/** «احتجاجات العراق», «انتخابات لبنان», «حرب اليمن»: what a country sees, and nothing that it does. */
const STAGED = new Set(['protest', 'riot', 'sit-in', 'labour-strike', 'vote', 'referendum', 'coup-attempt', 'explosion'])
/** «حرب إسرائيل على غزة» has a doer. Folded. */
const AGAINST = new Set(['علي', 'ضد', 'مع'])

/** What people come together on. */
export const TALKS = new Set(['meet', 'negotiate', 'agree', 'summit', 'sign', 'mediate', 'call'])

/** «اتفاق وقف إطلاق النار», «محادثات السلام»: what is agreed on or talked about, and nobody. */
function isDeed(passage: Passage, at: number): boolean {
  const { hits } = passage
  if (hits.at(at, 'group') || hits.at(at, 'institution') || hits.at(at, 'organisation')) return false
  return isDeedNoun(passage, at)
}

/** «اعتقال الشرطة», «قتل إسرائيل»: a state or a body is nobody's victim; «الحوثيين» are people. */
function isBody({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  const stem = passage.words[phrase.first]?.stem ?? ''
  return (
    (kind === 'organisation' || kind === 'country') && !stem.endsWith('ين') && !stem.endsWith('ون') && !passage.words[phrase.first]?.place
  )
}
