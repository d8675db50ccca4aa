import type { Governor } from '../../../lexicon/gather/governors.ts'
import type { Passage } from '../../passage.ts'

/** Kinds that happen to people and are nobody's decision: an announcement of them says nothing of the doer. */
export const SUFFERED = new Set([
  'kill',
  'injure',
  'die',
  'missing',
  'displace',
  'explosion',
  'clash',
  'outbreak',
  'protest',
  'migrate',
  'air-crash',
  'accident',
  'shipwreck',
  'building-collapse',
])

/** Of these what somebody does to others. */
const INFLICTED = new Set(['kill', 'injure', 'displace', 'explosion'])

/**
 * What happens to people is nobody's whose verb tells of it («أعلنت الوزارة مقتل ثلاثة»); it is whose object is blamed for it («اتهم القوات بقتل
 * ثلاثة»), and «قتل» is whose verb plans, denies or announces it.
 */
export function isSuffered({ words, lexicon }: Passage, kind: string, noun: number, verb: number, { doer }: Governor): boolean {
  if (!SUFFERED.has(kind) || (doer === 'object' && (INFLICTED.has(kind) || kind === 'protest'))) return false
  const lemma = words[verb]?.verb?.value.lemma
  if (lemma?.past === 'اعترف' && INFLICTED.has(kind)) return BEFALLING.has(words[noun]?.stem ?? '')
  const isTold = lemma === undefined || (lexicon.reportingVerbs.has(lemma) && lemma.past !== 'أعلن' && lemma.past !== 'نفى')
  return isTold || !KILLING.has(words[noun]?.stem ?? '')
}

/** «اعترف الجيش بمقتل جندي»: what befell somebody, whoever admits it; «بقتل» is his own deed. Folded. */
const BEFALLING = new Set(['مقتل', 'مصرع', 'اصابه', 'وفاه', 'فقدان', 'سقوط'])

/** With the pronouns that whoever is killed may be. Folded. */
const KILLING = new Set(['قتل', 'قتله', 'قتلها', 'قتلهم', 'قتلهما'])

/** Kinds whose people are moved and do nothing. */
export const MOVED: ReadonlySet<string> = new Set(['displace', 'migrate'])
