import type { Reference } from './reference.ts'

/** A way to write references. */
export interface CitationStyle {
  readonly name: string
  readonly title: string
  readonly mediaType: string
  readonly extension: string
  readonly use: string
  write(references: readonly Reference[]): string
}

const parts = (day: string) => day.split('-').map(Number)

const plain: CitationStyle = {
  name: 'text',
  title: 'Citation in words',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  use: 'footnotes',
  write: (references) =>
    references
      .map(
        ({ title, outlet, published, url, note }) =>
          `${[outlet, `«${title}»`, published, url, note].filter((part) => part !== undefined).join('. ')}\n`,
      )
      .join(''),
}

const cslJson: CitationStyle = {
  name: 'csl-json',
  title: 'CSL-JSON',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  use: 'Zotero, pandoc, citeproc',
  write: (references) =>
    `${JSON.stringify(
      references.map(({ key, title, outlet, published, url, seen, note }) => ({
        id: key,
        type: 'article-newspaper',
        title,
        ...(outlet === undefined ? {} : { 'container-title': outlet }),
        ...(published === undefined ? {} : { issued: { 'date-parts': [parts(published)] } }),
        ...(url === undefined ? {} : { URL: url }),
        accessed: { 'date-parts': [parts(seen)] },
        language: 'ar',
        note,
      })),
      null,
      2,
    )}\n`,
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Words within braces, with what TeX would take for a command written out. */
function tex(words: string): string {
  return words
    .replace(/[\\{}~^]/g, (special) => TEX[special] ?? '')
    .replace(/[%&#_$]/g, '\\$&')
    .replace(/\s+/g, ' ')
}

const bibtex: CitationStyle = {
  name: 'bibtex',
  title: 'BibTeX',
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  use: 'LaTeX, JabRef, Zotero',
  write: (references) =>
    references
      .map(({ key, title, outlet, published, url, seen, note }) => {
        const [year, month] = published === undefined ? [] : parts(published)
        const fields = [
          ['title', `{${tex(title)}}`],
          ['howpublished', outlet && tex(outlet)],
          ['year', year],
          ['month', month],
          ['date', published],
          ['url', url?.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))],
          ['urldate', seen],
          ['language', 'arabic'],
          ['note', tex(note)],
        ].flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = {${value}}`]))
        return `@misc{${key},\n${fields.join(',\n')}\n}\n`
      })
      .join('\n'),
}

const ris: CitationStyle = {
  name: 'ris',
  title: 'RIS',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  extension: 'ris',
  use: 'EndNote, Mendeley, Zotero',
  write: (references) =>
    references
      .map(({ key, title, outlet, published, url, seen, note }) =>
        [
          ['TY', 'NEWS'],
          ['ID', key],
          ['TI', title],
          ['T2', outlet],
          ['PY', published?.slice(0, 4)],
          ['DA', published?.replaceAll('-', '/')],
          ['UR', url],
          ['Y2', seen.replaceAll('-', '/')],
          ['LA', 'ar'],
          ['N1', note],
          ['ER', ''],
        ]
          .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
          .join(''),
      )
      .join('\r\n'),
}

/** The styles an event can be cited in. */
export const CITATION_STYLES: readonly CitationStyle[] = [plain, bibtex, ris, cslJson]
