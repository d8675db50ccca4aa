import type { Quote } from '../../reading/types.ts'
import { drawChain, nameOfSource } from './draw-chain.ts'
import { group } from './group.ts'
import type { Scene } from './scene.ts'

/** The quotes by who speaks, each speaker where they first speak. */
export function drawQuotes(quotes: readonly Quote[], scene: Scene): string {
  return [...group(quotes, (quote) => speakerOf(quote, scene))].map(([speaker, all]) => drawSpeaker(speaker, all, scene)).join('\n')
}

function drawSpeaker(speaker: string, quotes: readonly Quote[], scene: Scene): string {
  const { wording, paint } = scene
  const lines = quotes.map((quote) => {
    const mode = paint.dim(`(${wording.label('mode', quote.mode)})`)
    return `     ${paint.isolate(`«${scene.words(quote.content, 240)}»`)} ${mode}${viaOf(quote, scene)}`
  })
  return [`   ${paint.bold(paint.isolate(speaker))}`, ...lines].join('\n')
}

function speakerOf({ chain }: Quote, scene: Scene): string {
  const speaker = chain.at(-1)
  return speaker ? nameOfSource(speaker, scene) : scene.wording.label('account', 'speaker-unknown')
}

/** The chain is drawn where somebody stands between the speaker and the outlet. */
function viaOf({ chain }: Quote, scene: Scene): string {
  return chain.length > 1 ? ` ${scene.paint.dim(drawChain(chain, scene))}` : ''
}
