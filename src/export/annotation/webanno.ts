import type { Span } from '../../reading/types.ts'
import { normalise } from '../../text/normalise.ts'
import { findSentences } from '../../text/sentences.ts'
import { tokenise } from '../../text/tokens.ts'
import type { ArticleFormat, SourcedArticle } from '../types.ts'

export const webanno: ArticleFormat = {
  of: 'articles',
  name: 'webanno',
  title: 'WebAnno TSV 3.3',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  extension: 'tsv',
  use: 'INCEpTION and WebAnno: sentences, words, named entities and the triggers of events with kind and status. Make the layer `webanno.custom.IsnadEvent` with the string features `kind` and `status` first',
  leavesOut: 'roles, chains, figures and times, which `brat` holds in part; a word is cut where an annotation begins or ends within it',
  files: (article) => [{ name: `${article.key}.tsv`, content: write(article) }],
}

const HEAD = [
  '#FORMAT=WebAnno TSV 3.3',
  '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value',
  '#T_SP=webanno.custom.IsnadEvent|kind|status',
]

/** An annotation over words of one sentence: the values of its features. */
interface Layered extends Span {
  readonly layer: 'entity' | 'event'
  readonly values: readonly string[]
}

function write(article: SourcedArticle): string {
  const annotations = annotationsOf(article)
  const edges = new Set(annotations.flatMap(({ start, end }) => [start, end]))
  const tokens = tokenise(normalise(article.text))
  const numbers = { next: 1 }
  const sentences = findSentences(tokens).map(({ first, last }, index) => {
    const words = tokens.slice(first, last).flatMap((token) => (token.kind === 'break' ? [] : cutAt(token, edges)))
    const [from] = words
    const to = words.at(-1)
    if (!from || !to) return ''
    const inside = annotations.filter(({ start, end }) => start >= from.start && end <= to.end)
    const multiples = new Map(inside.flatMap((each) => (wordsIn(words, each) > 1 ? [[each, numbers.next++] as const] : [])))
    const lines = words.map((word, at) => {
      const cells = [`${index + 1}-${at + 1}`, `${word.start}-${word.end}`, article.text.slice(word.start, word.end)]
      return [...cells, ...valuesAt(word, inside, multiples)].map((cell) => `${cell}\t`).join('')
    })
    const text = article.text
      .slice(from.start, to.end)
      .replaceAll('\\', '\\\\')
      .replaceAll('\n', '\\n')
      .replaceAll('\t', '\\t')
      .replaceAll('\r', '\\r')
    return `#Text=${text}\n${lines.join('\n')}\n\n`
  })
  return `${HEAD.join('\n')}\n\n\n${sentences.join('')}`
}

function annotationsOf({ reading: { mentions, entities, events } }: SourcedArticle): Layered[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  return [
    ...mentions.flatMap(({ entity, form, start, end }): Layered[] =>
      form === 'name' ? [{ layer: 'entity', start, end, values: [kinds.get(entity) ?? 'words'] }] : [],
    ),
    ...events.map(({ kind, status, trigger: { start, end } }): Layered => ({ layer: 'event', start, end, values: [kind, status] })),
  ]
}

/** A word, cut where an annotation begins or ends within it: «و» and «لافروف». */
function cutAt({ start, end }: Span, edges: ReadonlySet<number>): Span[] {
  const pieces: Span[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (at < end && !edges.has(at)) continue
    pieces.push({ start: from, end: at })
    from = at
  }
  return pieces
}

const holds = (annotation: Span, word: Span) => annotation.start <= word.start && word.end <= annotation.end
const wordsIn = (words: readonly Span[], annotation: Span) => words.filter((word) => holds(annotation, word)).length

/** One cell a feature: values of several annotations between bars, a number for those of several words, `_` for none. */
function valuesAt(word: Span, annotations: readonly Layered[], multiples: ReadonlyMap<Layered, number>): string[] {
  return (['entity', 'event'] as const).flatMap((layer) => {
    const here = annotations.filter((each) => each.layer === layer && holds(each, word))
    const features = layer === 'entity' ? 1 : 2
    return Array.from({ length: features }, (_, feature) =>
      here.length === 0 ? '_' : here.map((each) => `${escapeValue(each.values[feature] ?? '*')}${numberOf(multiples.get(each))}`).join('|'),
    )
  })
}

const numberOf = (number: number | undefined) => (number === undefined ? '' : `[${number}]`)
const escapeValue = (value: string) => value.replace(/[\\[\]|_;*]|->/g, (special) => `\\${special}`)
