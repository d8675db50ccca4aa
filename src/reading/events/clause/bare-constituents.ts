import { THEN } from '../../mentions/roles/held-then.ts'
import type { Passage } from '../../passage.ts'
import { isInstead } from '../../syntax/instead.ts'
import { isOneOfThem, isShareOfThem } from '../../syntax/share-of-them.ts'
import { INTENT_OF } from '../../syntax/verb-can-stand.ts'
import type { Sentence } from '../../types.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { isHowOften, isManner } from './accusative.ts'
import { beforeCited } from './cited-aside.ts'
import { type Constituent, clauseEnd, findConstituents } from './clause.ts'
import { objectPast } from './describing-clause.ts'
import { afterAside, afterRelative, isBelieved } from './inserted.ts'
import { phraseAt } from './phrases.ts'

const CIRCUMSTANCES = new Set(['trigger-participle', 'reporting'])

/** Bare phrases of a verb's clause, in order; times are none of them. */
export function bareConstituents(stage: Stage, sentence: Sentence, verb: number, limit = sentence.last): Constituent[] {
  const end = beforeCited(stage.passage, verb + 1, Math.min(limit, clauseEnd(stage, verb + 1, sentence)))
  const said = findConstituents(stage, verb + 1, end)
  const bare = withoutObjects(stage, [...said, ...afterInserted(stage, sentence, said, end, limit)]).filter(
    ({ preposition, time, first, last }) =>
      preposition === '' &&
      time === undefined &&
      !isManner(stage, { first, last }) &&
      !isHowOften(stage, { first, last }) &&
      !SELVES.has(stage.passage.words[first]?.stem ?? '') &&
      !(first === last && THEN.has(stage.passage.words[first]?.stem ?? '')) &&
      !isDayOf(stage.passage, first, last) &&
      !isInstead(stage.passage.words, first) &&
      !OF_AGE.has(stage.passage.words[first]?.stem ?? '') &&
      !isOfTime(stage, first) &&
      !LED_BY.has(stage.passage.words[first - 1]?.stem ?? '') &&
      !opensAnother(stage.passage, first),
  )
  const among = bare.findIndex(
    ({ first }, at) =>
      ABOVE_ALL.has(stage.passage.words[first]?.stem ?? '') ||
      (at > 0 && isShareOfThem(stage.passage.words[first]) && !isOneOfThem(stage.passage.words[first])),
  )
  return among < 0 ? bare : bare.slice(0, among)
}

/** What the clause goes on with after what is said of its last phrase, in commas or in a relative clause. */
function afterInserted(stage: Stage, sentence: Sentence, said: readonly Constituent[], end: number, limit: number): readonly Constituent[] {
  if (end >= limit) return []
  const last = said.at(-1)
  const again = afterAside(stage.passage, end, limit)
  const isOfLast = last?.preposition === '' && last.last === end - 2
  if (again !== undefined && isOfLast) return resumed(stage, again, Math.min(limit, clauseEnd(stage, again, sentence)))
  const isRight = last?.preposition === '' && last.last === end - 1
  const believed = isRight && isBelieved(stage.passage.words, end) ? afterBelieved(stage, end, limit) : undefined
  if (believed !== undefined)
    return behindTime(stage, sentence, believed, limit) ?? resumed(stage, believed, Math.min(limit, clauseEnd(stage, believed, sentence)))
  const past = isRight ? objectPast(stage, sentence, end) : undefined
  if (past) return [past]
  const spoken = afterSpoken(stage, sentence, said, end, limit)
  if (spoken) return spoken
  const next = afterRelative(stage.passage, end, limit, (at) => phraseAt(stage, at, limit)?.last)
  if (next === undefined || last?.last !== end - 1) return []
  return resumed(stage, next, Math.min(limit, clauseEnd(stage, next, sentence))).filter(({ preposition, time, first }) => {
    return time === undefined && preposition === '' && showsObject(stage, first)
  })
}

/**
 * «اتهم الوزير، في كلمة ألقاها أمس، المعارضة بعرقلة الإصلاح», «اتهمت السلطات، كما يقول الوجهاء، عشيرتهم بالتحريض»: where or by whom it was said stands between
 * commas right behind the subject and what describes it («الإدارة الموالية لـ»), with a verb of its own; then somebody, and what is said of him.
 */
function afterSpoken(
  stage: Stage,
  sentence: Sentence,
  said: readonly Constituent[],
  verb: number,
  limit: number,
): readonly Constituent[] | undefined {
  const { tokens, words } = stage.passage
  let open = verb - 1
  while (open > verb - LONGEST_OPENING && tokens[open]?.form !== ',') open--
  const opener = words[open + 1]
  const [subject, ...described] = said.filter(({ first }) => first < open)
  const isSubject = subject?.preposition === '' && subject.time === undefined && described.every(({ preposition }) => preposition !== '')
  const isBetween = tokens[open]?.form === ',' && isSubject && (described.at(-1) ?? subject).last === open - 1
  if (!isBetween || !opener || !(WHERE_SAID.has(opener.stem) || WHERE_SAID.has(opener.preposition))) return undefined
  let close = verb + 1
  while (close < Math.min(limit, verb + LONGEST_SPOKEN) && tokens[close]?.form !== ',') {
    if (words[close]?.tag === 'complementiser' || words[close]?.tag === 'mark') return undefined
    close++
  }
  if (tokens[close]?.form !== ',' || words[close + 1]?.conjunction) return undefined
  const [object, charge, ...others] = resumed(stage, close + 1, Math.min(limit, clauseEnd(stage, close + 1, sentence)))
  const [phrase] = object?.phrases ?? []
  const isObject = object?.preposition === '' && phrase !== undefined && isAgentive(stage, phrase)
  return isObject && charge && charge.preposition !== '' ? [object, charge, ...others] : undefined
}

/** Words before the verb of such an aside, its comma counted, and behind that verb, in tokens. */
const LONGEST_OPENING = 8
const LONGEST_SPOKEN = 20
/** Folded. */
const WHERE_SAID = new Set(['في', 'خلال', 'عبر', 'علي', 'كما', 'حسبما', 'وفق', 'بحسب', 'حسب', 'وفقا'])

/** «اتهمت قوى المعارضة وعلى رأسها حزب الإصلاح الحكومة»: who is foremost among the subject. Folded. */
const LED_BY = new Set(['راسها', 'راسهم', 'مقدمتها', 'مقدمتهم', 'طليعتها', 'طليعتهم'])

/** «هاجمت طائرات يعتقد أنها إسرائيلية مواقع», «مسلحون يعتقد أنهم من التنظيم قاعدة»: the first token after what somebody is taken to be. */
function afterBelieved(stage: Stage, verb: number, limit: number): number | undefined {
  const { words } = stage.passage
  let at = verb + 2
  if (words[at]?.tag === 'preposition') {
    const whose = phraseAt(stage, at + 1, limit)
    return whose && whose.last + 1
  }
  while (at < limit && words[at]?.adjective) at++
  return at > verb + 2 ? at : undefined
}

/** «قتل مسلحون يعتقد أنهم من التنظيم، ظهر اليوم، عنصرا»: the object behind a time between commas. */
function behindTime(stage: Stage, sentence: Sentence, comma: number, limit: number): readonly Constituent[] | undefined {
  if (stage.passage.tokens[comma]?.form !== ',') return undefined
  const [time, object] = findConstituents(stage, comma + 1, Math.min(limit, clauseEnd(stage, comma + 1, sentence)))
  const isObject = time?.time !== undefined && object?.preposition === '' && showsObject(stage, object.first)
  return isObject ? [object] : undefined
}

/** «معسكرا», «20 هدفا», «المتحدث باسم التحالف الذي تقوده الرياض، الحوثيين»: no subject, and no apposition of it. */
function showsObject({ passage: { words }, quantityOf }: Stage, first: number): boolean {
  const word = words[first]
  if (word?.definite && /يين$/.test(word.stem)) return true
  return quantityOf.has(first) || (word?.tag === 'noun' && !word.closed && word.stem.endsWith('ا'))
}

/** «واتهمت إيران، وهي عضو في المنظمة، ترامب»: what goes on right after an aside. */
function resumed(stage: Stage, first: number, end: number): readonly Constituent[] {
  const found = findConstituents(stage, first, end)
  return found[0]?.first === first ? found : []
}

/** «اعتقل ثلاثة خلال اقتحام القوات بلدة يعبد»: the object of a masdar that has its doer is none of the verb's. */
function withoutObjects(stage: Stage, constituents: readonly Constituent[]): readonly Constituent[] {
  return constituents.filter((each, at) => {
    const before = constituents[at - 1]
    if (isOfIntent(stage.passage, each)) return false
    if (!before || each.preposition !== '' || before.preposition === '' || each.first !== before.last + 1) return true
    const isFirst = constituents.slice(0, at).every(({ preposition, time }) => preposition !== '' || time !== undefined)
    return isFirst || !isDeedOf(stage, before) || isTalk(stage, each)
  })
}

/** «قتل المهاجم لدى محاولته زرع قنبلة»: what he tried to do. */
function isOfIntent({ words }: Passage, { preposition, first }: Constituent): boolean {
  return preposition === '' && words[first]?.pronoun === '' && INTENT_OF.test(words[first - 1]?.stem ?? '')
}

/** «علق الحزب عقب اعتقال زعيمه حوارا»: talks are done to nobody. */
function isTalk({ passage: { hits, words } }: Stage, { first }: Constituent): boolean {
  return HELD.has(hits.at(first, 'trigger-noun')?.value.trigger.kind ?? '') && words[first]?.definite === false
}

const HELD = new Set(['negotiate', 'meet', 'summit', 'visit', 'protest'])

/** «اقتحام قوات الاحتلال». */
function isDeedOf(stage: Stage, { phrases: [phrase] }: Constituent): boolean {
  if (!phrase || phrase.last === phrase.first) return false
  const { words, hits } = stage.passage
  const deed = hits.at(phrase.first, 'trigger-noun')?.value.trigger
  if (!deed || words[phrase.first]?.definite || words[phrase.first]?.pronoun) return false
  return deed.genitive !== '-' && deed.genitive !== 'actor' && isAgentive(stage, { first: phrase.first + 1, last: phrase.last })
}

/** «قتل عمر البالغ من العمر 29 عاما»: how old he is. Folded. */
const OF_AGE = new Set(['البالغ', 'البالغه', 'بالغ', 'بالغه'])

/** «اتهم الوزير يوم وصول الضيف الحكومة»: a day that a deed tells. */
function isDayOf({ words }: Passage, first: number, last: number): boolean {
  return last > first && words[first]?.preposition === '' && words[first]?.definite === false && DAYS.has(words[first]?.stem ?? '')
}

/** Folded. */
const DAYS = new Set(['يوم', 'عشيه', 'غداه', 'صبيحه', 'ليله', 'لحظه', 'ساعه', 'حين', 'وقت', 'فور', 'طيله', 'طوال'])

/** «مع انطلاق تظاهرات الجمعة الرابعة»: which of such days it is. */
function isOfTime({ passage: { words, tokens, lexicon }, timeOf }: Stage, first: number): boolean {
  const word = words[first]
  if (!timeOf.has(first - 1) || !word?.definite || word.conjunction || word.title) return false
  return lexicon.numerals.ordinals.has(tokens[first]?.form ?? '')
}

/** «انتحر الجندي نفسه», «ستستهدف تركيا كذلك منطقة»: a word that only says who again, or that it is one more. Folded. */
const SELVES = new Set(['كذلك', 'نفسه', 'نفسها', 'نفسيهما', 'انفسهم', 'انفسهن', 'ذاته', 'ذاتها'])

/** «و» opens the next clause, «غير» and «، التابعة لـ» a quality, and a participle after a comma a circumstance: «…، متهمة أديس أبابا بانتهاك الاتفاق»; «منزلا» is a house. */
function opensAnother({ tokens, words, hits, lexicon }: Passage, first: number): boolean {
  const word = words[first]
  if (describesBefore({ words, hits, lexicon }, first)) return true
  if (word?.conjunction || words[first - 1]?.stem === 'غير' || tokens[first - 1]?.form === 'و') return true
  if (!word || tokens[first - 1]?.form !== ',') return false
  // «الجماعة، المدعومة من إيران، إسرائيل»
  const isParticiple = word.definite && (lexicon.everydayWords.get(word.stem) === 'participle' || OF_WHOM.has(word.stem))
  if (isParticiple && !word.title && !hits.at(first, 'group')) return true
  if (!hits.from(first).some(({ table }) => CIRCUMSTANCES.has(table))) return false
  return lexicon.everydayWords.get(word.stem.endsWith('ا') ? word.stem.slice(0, -1) : word.stem) !== 'noun'
}

/** «أحرقوا في منازلهم، خاصة كبار السن»: who among them. Folded. */
const ABOVE_ALL = new Set(['خاصه', 'خصوصا', 'لاسيما', 'سيما'])

/** «وحدة من خفر السواحل تابعة للبحرية», «دورية للجيش متمركزة في البلدة»: an indefinite quality that has its own preposition, behind another phrase, says what somebody is. */
function describesBefore({ words, hits, lexicon }: Pick<Passage, 'words' | 'hits' | 'lexicon'>, first: number): boolean {
  const [word, next, before] = [words[first], words[first + 1], words[first - 1]]
  if (isOfWhomDefinite({ words, lexicon }, first)) return true
  if (word?.tag !== 'noun' || word.definite || word.closed || word.title || word.pronoun || word.conjunction) return false
  if (before?.tag !== 'noun' || !(next?.tag === 'preposition' || next?.preposition)) return false
  if (OF_WHOM.has(word.stem)) return true
  return (
    word.stem.endsWith('ه') && lexicon.everydayWords.get(word.stem) === 'participle' && !hits.at(first, 'group') && !hits.at(first, 'unit')
  )
}

/** «المنظمة الدولية المعنية بحقوق الإنسان», «القوات المتمركزة في البلدة»: with the article as well, of what is feminine before it. */
function isOfWhomDefinite({ words, lexicon }: Pick<Passage, 'words' | 'lexicon'>, first: number): boolean {
  const [word, next, before] = [words[first], words[first + 1], words[first - 1]]
  if (!word?.definite || word.conjunction || word.title || !word.stem.endsWith('ه') || before?.tag !== 'noun') return false
  const isHers = /(?:ه|ات)$/.test(before.stem) || (before.closed && !before.definite)
  const isOwn = next?.preposition === 'ب' || next?.preposition === 'ل' || next?.tag === 'preposition'
  return isHers && isOwn && (OF_WHOM.has(word.stem) || lexicon.everydayWords.get(word.stem) === 'participle')
}

/** «المعنية بحقوق الإنسان», «متمركزة في البلدة»: what stands under the preposition behind it says what somebody is. */
export function isOfWhom({ words }: Pick<Passage, 'words'>, at: number): boolean {
  return words[at]?.tag === 'noun' && !words[at]?.conjunction && OF_WHOM.has(words[at]?.stem ?? '')
}

/** Folded. */
const OF_WHOM = new Set(
  `معني معنيه مكلف مكلفه تابع تابعه تابعين تابعون موال مواليه موالين موالون مكون مكونه مولف مولفه متمركز متمركزه قادم قادمه قادمين متجه متجهه محمل محمله مدعوم مدعومه
  مدعومين مدعومون مرتبط مرتبطه مرتبطين منتم منتميه منتمين مقرب مقربه مقربين متخصص متخصصه مختص مختصه متورط متورطه متورطين`.split(/\s+/),
)
