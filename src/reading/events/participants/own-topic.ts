import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Stage } from '../stage.ts'

/** By kind, the kinds whose nouns tell the same event: «ترأس اجتماعا», «عقدا قمة». */
const TALKS = new Set(['meet', 'negotiate', 'summit'])
const VOTING = new Set(['vote', 'elect'])
const SAME: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['meet', TALKS],
  ['negotiate', TALKS],
  ['visit', new Set(['visit'])],
  ['vote', VOTING],
  ['elect', VOTING],
])
const POLLS = new Set(['vote', 'elect', 'pass-law', 'agree', 'reject', 'referendum'])
/** Folded. */
const VOTES = new Set(['صوت', 'صوتا', 'صوتين', 'اصوات', 'اصواتهم', 'باصواتهم'])
const MAJORITIES = new Set(['اغلبيه', 'اكثريه', 'غالبيه', 'اجماع'])

/** «ترأس اجتماعا», «فاز بأغلبية ساحقة», «أقر بـ180 صوتا»: the event's own noun and how many voted for it are nothing that it is about. */
export function isOwnTopic(stage: Stage, kind: string, phrase: Phrase): boolean {
  return isOwn(stage, kind, phrase) || isCount(stage, kind, phrase)
}

/** The noun of the event itself, with nothing but qualities behind it; which poll it was says something. */
function isOwn({ passage: { hits, words } }: Stage, kind: string, { first, last }: Phrase): boolean {
  const named = hits.at(first, 'trigger-noun')?.value.trigger.kind
  if (named === undefined || !SAME.get(kind)?.has(named)) return false
  if (VOTING.has(kind)) return first === last
  for (let at = first + 1; at <= last; at++) if (!words[at]?.adjective) return false
  return true
}

function isCount({ passage: { words }, quantityOf }: Stage, kind: string, { first, last }: Phrase): boolean {
  if (!POLLS.has(kind)) return false
  const [head, end] = [words[first]?.stem ?? '', words[last]?.stem ?? '']
  if (MAJORITIES.has(head) && (first === last || words[first + 1]?.adjective === true)) return true
  return VOTES.has(end) && (quantityOf.has(first) || MAJORITIES.has(head) || first === last)
}
