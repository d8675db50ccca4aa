import type { Reading, ReportedEvent } from '../../reading/types.ts'
import type { Paint } from '../paint.ts'
import type { Wording } from '../wording.ts'
import { drawEvent } from './draw-event.ts'
import { drawQuotes } from './draw-quotes.ts'
import { type Scene, setScene } from './scene.ts'

/** One article told for people: what it reports, with the chain of every event; then its background; then who is quoted. */
export function drawAccount(reading: Reading, wording: Wording, paint: Paint): string {
  const scene = setScene(reading, wording, paint)
  const news = reading.events.filter((event) => !event.retold)
  const background = reading.events.filter((event) => event.retold)
  const sections = [drawHead(scene)]
  if (reading.events.length === 0) sections.push(wording.label('account', 'nothing'))
  if (news.length > 0) sections.push(drawSection('events', drawEvents(news, 1, scene), news.length, scene))
  if (background.length > 0) {
    sections.push(drawSection('background', drawEvents(background, news.length + 1, scene), background.length, scene))
  }
  const quotes = reading.quotes.filter((quote) => quote.chain.length > 0)
  if (quotes.length > 0) sections.push(drawSection('quotes', drawQuotes(quotes, scene), quotes.length, scene))
  return `${sections.join('\n\n')}\n`
}

function drawSection(key: string, body: string, count: number, { wording, paint }: Scene): string {
  return `${paint.bold(wording.label('account', key))} (${count})\n${body}`
}

function drawEvents(events: readonly ReportedEvent[], from: number, scene: Scene): string {
  return events.map((event, index) => drawEvent(event, from + index, scene)).join('\n')
}

function drawHead(scene: Scene): string {
  const { reading, wording, paint } = scene
  const headline = reading.parts.find(({ part }) => part === 'headline')
  const title = headline ? scene.words(headline) : scene.words({ start: 0, end: reading.article.text.length }, 90)
  const facts = [reading.article.outlet, drawPublished(scene), reading.article.id].filter((fact) => fact !== undefined && fact !== '')
  return `${paint.bold(paint.isolate(title || wording.label('account', 'untitled')))}\n${facts.join(' · ')}`
}

function drawPublished({ reading, wording, paint }: Scene): string {
  const { published } = reading
  if (!published) return wording.label('published', 'unknown')
  const { from, to, basis } = published
  const day = paint.isolate(from === to ? from : `${from} … ${to}`)
  return `${wording.label('published', 'label')} ${day} (${wording.label('published', basis)})`
}
