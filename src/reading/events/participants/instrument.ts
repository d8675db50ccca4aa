import type { Instrument } from '../../../lexicon/gather/instruments.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { BELONGING } from '../clause/of-party.ts'
import { isAgentive } from '../doers/agentive.ts'
import { spellings } from '../heads.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** «طائرة مسيرة», «خمسة صواريخ»: the word for what things are done with that heads the phrase, after its figure. */
export function instrumentOf({ passage, quantityOf }: Stage, { first, last }: Phrase): Instrument | undefined {
  const { words, lexicon } = passage
  let head = first
  while (head < last && (words[head]?.tag !== 'noun' || (quantityOf.has(head) && quantityOf.has(head + 1)))) head++
  const named = [...spellings(words[head]), words[first]?.stem ?? ''].find((word) => lexicon.instruments.has(word))
  return named === undefined ? undefined : lexicon.instruments.get(named)
}

/** «سقط صاروخ», «غرق قارب»: a thing told as the doer or the victim is what it was done with, where the kind of event has that. */
export function asInstrument(stage: Stage, kind: string, { role, phrase }: Filled, takes: ReadonlySet<string>): Filled {
  if (!takes.has('instrument')) return { role, phrase }
  // «إطلاق الحوثيين لصواريخ»
  if (role === 'instrument' && LAUNCHING.has(kind) && !instrumentOf(stage, phrase) && isAgentive(stage, phrase))
    return { role: 'actor', phrase }
  if (COLLISIONS.has(kind) && MOVED.has(role) && instrumentOf(stage, phrase)?.carries && !isOfPeople(stage, phrase))
    return { role: 'instrument', phrase }
  if (kind === 'bomb' && role === 'recipient' && explodes(stage, phrase)) return { role: 'instrument', phrase }
  if (role !== 'actor' && role !== 'victim') return { role, phrase }
  const instrument = isAgentive(stage, phrase) ? undefined : instrumentOf(stage, phrase)
  const isUsed = instrument && (role === 'victim' ? instrument.carries : !acts(stage, instrument, phrase))
  return isUsed ? { role: 'instrument', phrase } : { role, phrase }
}

/** Kinds whose noun is joined to what is launched, or to who launches it. */
const LAUNCHING = new Set(['strike', 'shoot'])

/** «تفجير عبوة ناسفة», «تفجير سيارة مفخخة»: what is set off, and not what it is set off against. */
function explodes({ passage: { words, lexicon } }: Stage, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) {
    const stem = words[at]?.stem ?? ''
    if (EXPLOSIVE.has(lexicon.singulars.get(stem) ?? stem) || BOOBY_TRAPPED.test(stem)) return true
  }
  return false
}

/** Folded. */
const EXPLOSIVE = new Set(['عبوه', 'عبوتين', 'لغم', 'لغمين', 'قنبله', 'قنبلتين', 'متفجرات', 'حزام'])
const BOOBY_TRAPPED = /^مفخخ(?:ه|تين|ات)?$/

/** «تصادم شاحنة وحافلة»: what collides, falls or sinks. */
const COLLISIONS = new Set(['accident', 'shipwreck', 'air-crash'])
const MOVED = new Set(['actor', 'with', 'recipient', 'victim'])

/** «سائق شاحنة», «ركاب الحافلة»: the head is people. */
function isOfPeople({ passage }: Stage, { first }: Phrase): boolean {
  return passage.hits.at(first, 'group') !== undefined || passage.hits.at(first, 'role') !== undefined
}

function acts({ passage }: Stage, instrument: Instrument, { first, last }: Phrase): boolean {
  if (instrument.acts !== 'owned') return instrument.acts === 'alone'
  for (let at = first; at <= last && !BELONGING.has(passage.words[at]?.stem ?? ''); at++)
    if (passage.hits.at(at, 'nisba') || passage.words[at]?.definite) return true
  return false
}
