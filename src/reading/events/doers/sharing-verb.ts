import type { Hit } from '../../../lexicon/finder.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { headedPhrase } from '../triggers/phrase-trigger.ts'
import { areMany, joinedVerb, shareAgreement } from './controlling-verb.ts'

/** The verb that this one is joined to, where its doer is this one's too: «هاجم مسلح المركز وقتل شرطيين». */
export function sharingVerb(stage: Stage, sentence: Sentence, verb: number): number | undefined {
  const { words } = stage.passage
  const previous = joinedVerb(stage, sentence, verb)
  const [ours, theirs] = [words[verb]?.verb, previous === undefined ? undefined : words[previous]?.verb]
  if (previous === undefined || !ours || !theirs || !shareAgreement(ours.value.agreements, theirs.value.agreements)) return undefined
  // «المسلحون هاجموا القرية، واتهم الأهالي»
  if (!words[verb]?.passive && areMany(theirs.value.agreements) && !areMany(ours.value.agreements)) return undefined
  if (isOfCharge(stage, previous, verb) || ISSUED.has(theirs.value.lemma.past) || isOfDead(stage, verb, theirs)) return undefined
  if (isHarmBesideWords(stage, ours, theirs) || isHarmBesideHarm(stage, sentence, previous, ours)) return undefined
  return previous
}

/** «صدر ضده حكم ثم حصل على اللجوء»: what comes about does nothing more. */
const ISSUED = new Set(['صدر', 'اندلع', 'نشب'])

/** «توفي البابا وانتخب الكرادلة خلفا له»: the dead do nothing more; «وقد استسلم» was before. */
function isOfDead({ passage: { words } }: Stage, verb: number, { value }: Hit<'verb'>): boolean {
  return DYING.has(value.lemma.past) && words[verb - 1]?.stem !== 'قد'
}

const DYING = new Set(['توفى', 'توفي', 'مات', 'استشهد'])

/** «أفاد المراسل باستشهاد اثنين وجرح طفلة»: harm written like its passive is nothing that who only tells of it did. */
function isHarmBesideWords({ passage }: Stage, { value: ours }: Hit<'verb'>, { value: theirs }: Hit<'verb'>): boolean {
  const { lexicon } = passage
  if (!lexicon.reportingVerbs.has(theirs.lemma) || ours.voice !== 'either' || !ours.agreements.includes('3ms')) return false
  return lexicon.triggerVerbs.get(ours.lemma)?.every(({ object }) => object === 'victim') === true
}

/** «لقي 12 شخصا حتفهم وجرح 50»: whom harm befell did no harm to the others. */
function isHarmBesideHarm(stage: Stage, sentence: Sentence, previous: number, { value: ours }: Hit<'verb'>): boolean {
  const { lexicon, words } = stage.passage
  const lemma = words[previous]?.verb?.value.lemma
  if (ours.voice !== 'either' || !lexicon.triggerVerbs.get(ours.lemma)?.some(({ object }) => object === 'victim')) return false
  const phrase = headedPhrase(stage, sentence, previous)?.phrase.trigger
  return phrase ? phrase.subject === 'victim' : lemma !== undefined && lexicon.triggerVerbs.get(lemma)?.[0]?.subject === 'victim'
}

/** «اتهمت المنظمة القوات بمنع المدنيين، إذ قصفت الممر»: what explains a charge is no deed of who brings it. */
function isOfCharge({ passage: { words, lexicon } }: Stage, previous: number, verb: number): boolean {
  const lemma = words[previous]?.verb?.value.lemma
  const isCharge = lemma !== undefined && lexicon.triggerVerbs.get(lemma)?.some(({ kind }) => kind === 'accuse') === true
  return isCharge && EXPLAINING.has(words[verb - 1]?.stem ?? '')
}

const EXPLAINING = new Set(['اذ', 'حيث'])
