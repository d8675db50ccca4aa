import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isAccusative } from '../clause/accusative.ts'
import type { Stage } from '../stage.ts'
import { instrumentOf } from './instrument.ts'

/**
 * Where the object begins in a phrase that a deed or a weapon opens: «استهدف هجوم حافلة», «أصاب صاروخ مبنى سكنيا», «انفجار لغم سيارة», «هز انفجار فندقا». Neither is joined
 * to what it hits, though the words stand side by side as in idafa; what follows an explosion or a storm without the ending of an object may be its own.
 */
export function indefiniteObject(stage: Stage, { first, last }: Phrase): number | undefined {
  const { words, hits, lexicon } = stage.passage
  const deed = hits.at(first, 'trigger-noun')?.value.trigger
  const isWeapon = isTool(stage, first)
  if (!isBare(words[first]) || hits.at(first, 'group') || !(isWeapon || HITTING.has(deed?.kind ?? ''))) return undefined
  const isOfIt = deed !== undefined && (BEFALLEN.has(deed.genitive) || !ASSAULTS.has(deed.kind))
  for (let at = first + 1; at <= last && isBare(words[at]); at++) {
    const word = words[at]
    const everyday = lexicon.everydayWords.get(word?.stem ?? '')
    if (isAccusative(stage, { first: at, last: at })) return at
    if (word?.adjective || hits.at(at, 'nisba') || everyday === 'quality' || isTool(stage, at)) continue
    if (word?.placeHead && !BEFALLEN.has(deed?.genitive ?? '')) return at
    const isThing = everyday === 'noun' || instrumentOf(stage, { first: at, last: at }) !== undefined
    return isThing && !isOfIt && !hits.at(at, 'trigger-noun') ? at : undefined
  }
  return undefined
}

/** Deeds that hit something. */
const ASSAULTS = new Set(['attack', 'strike', 'ambush'])
const HITTING = new Set([...ASSAULTS, 'bomb', 'explosion', 'fire', 'earthquake', 'storm', 'flood'])
/** «استهداف موكب»: what the noun itself is done to. */
const BEFALLEN = new Set(['recipient', 'victim'])

/** «صاروخ», «لغم»; «حافلة ركاب» is no weapon. */
function isTool(stage: Stage, at: number): boolean {
  return instrumentOf(stage, { first: at, last: at })?.carries === false
}

function isBare(word: Stage['passage']['words'][number] | undefined): boolean {
  return word?.tag === 'noun' && !word.definite && word.pronoun === '' && word.preposition === '' && !word.place
}
