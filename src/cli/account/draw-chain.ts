import { wordsOfSource } from '../../reading/attribution/sources/words-of-source.ts'
import type { Attribution, Chain } from '../../reading/types.ts'
import type { Scene } from './scene.ts'

/**
 * Who says so, nearest to the reader first: «فرانس 24 ← وكالة فرانس برس ← مصدر دبلوماسي». The outlet stands first in every chain;
 * where it stands alone it speaks in its own voice, and that is said.
 */
export function drawChain(chain: Chain, scene: Scene): string {
  const { wording, paint, reading } = scene
  const outlet = reading.article.outlet ?? wording.label('account', 'outlet')
  if (chain.length === 0) return `${paint.isolate(outlet)} (${wording.label('account', 'own-voice')})`
  return [paint.isolate(outlet), ...chain.map((link) => drawLink(link, chain, scene))].join(' ← ')
}

function drawLink(link: Attribution, chain: Chain, scene: Scene): string {
  const { wording, paint } = scene
  const notes = [
    link.identity === 'named' ? '' : wording.label('identity', link.identity),
    link.stance === 'asserts' ? '' : wording.label('stance', link.stance),
    isToldToAnother(link, chain, scene) ? `${wording.label('account', 'told-to')} ${sourceName(link.toldTo ?? '', scene)}` : '',
  ].filter((note) => note !== '')
  const name = paint.isolate(nameOfSource(link, scene))
  return notes.length > 0 ? `${name} ${paint.dim(`(${notes.join(wording.language === 'ar' ? '، ' : ', ')})`)}` : name
}

/** Whom a source spoke to is said only where it does not stand in the chain anyway. */
function isToldToAnother({ toldTo }: Attribution, chain: Chain, scene: Scene): boolean {
  if (toldTo === undefined || chain.some(({ source }) => source === toldTo)) return false
  const { outlet } = scene.reading.article
  const entity = scene.entity(toldTo)
  return outlet === undefined || (entity?.name !== outlet && entity?.english !== outlet && entity?.canonical !== outlet)
}

/** A source that is named goes by its name; one that is only described, by the words that describe it here. */
export function nameOfSource(link: Attribution, scene: Scene): string {
  const named = link.identity === 'named' ? sourceName(link.source, scene) : ''
  return named || wordsOfSource(scene.reading.article.text, link, scene.entity(link.source)).replace(/\s+/g, ' ')
}

function sourceName(id: string, scene: Scene): string {
  const entity = scene.entity(id)
  return entity ? scene.wording.name(entity) : ''
}
