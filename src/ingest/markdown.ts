const FENCE = /^\s{0,3}(?:```|~~~)/
const RULE = /^\s{0,3}(?:[-*_]\s{0,3}){3,}$/
const LEAD = /^\s{0,9}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,3}[.)]\s+)/
const META = /^([A-Za-z_-]{1,30}):\s*(.*)$/

export interface MarkdownText {
  readonly text: string
  /** What stands between the first two lines of `---`. */
  readonly meta: ReadonlyMap<string, string>
}

/** The words of a Markdown file without its marks; code is no news and is left out. */
export function readMarkdown(markdown: string): MarkdownText {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n')
  const { meta, rest } = readFrontMatter(lines)
  const kept: string[] = []
  let fenced = false
  for (const line of rest) {
    if (FENCE.test(line)) fenced = !fenced
    else if (!fenced) kept.push(RULE.test(line) ? '' : plainLine(line))
  }
  return { text: kept.join('\n').trim(), meta }
}

function readFrontMatter(lines: readonly string[]): { meta: Map<string, string>; rest: readonly string[] } {
  const meta = new Map<string, string>()
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1
  if (end < 0) return { meta, rest: lines }
  for (const line of lines.slice(1, end)) {
    const [, key, value] = META.exec(line) ?? []
    if (key && value) meta.set(key.toLowerCase(), value.trim().replace(/^["']|["']$/g, ''))
  }
  return { meta, rest: lines.slice(end + 1) }
}

function plainLine(line: string): string {
  let text = line
  while (LEAD.test(text)) text = text.replace(LEAD, '')
  return text
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__|`|~~)/g, '')
    .replace(/(^|\s)[*_](\S)/g, '$1$2')
    .replace(/(\S)[*_](?=\s|[.,،؛:]|$)/g, '$1')
    .trimEnd()
}
