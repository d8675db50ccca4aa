import { SaxesParser } from 'saxes'

/** An element by its local name: prefixes differ from file to file. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** XML that is not read: not well-formed, or made to exhaust. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
  readonly code: 'bad-xml' | 'doctype'

  constructor(code: 'bad-xml' | 'doctype', detail: string) {
    super(detail)
    this.code = code
  }
}

/** Elements inside one another, and elements in all. */
const DEEPEST = 200
const MOST_ELEMENTS = 500_000

/**
 * XML as a tree. A document type is refused, so that there are no entities but the five of XML: nothing is expanded and nothing fetched.
 *
 * @throws {XmlError}
 */
export function parseXml(text: string): XmlElement {
  const root: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  }
  const open = [root]
  let elements = 0
  const parser = new SaxesParser({ xmlns: false, position: true })
  parser.on('error', (error) => {
    throw new XmlError('bad-xml', error.message.slice(0, 200))
  })
  parser.on('doctype', () => {
    throw new XmlError('doctype', '')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST || ++elements > MOST_ELEMENTS) throw new XmlError('bad-xml', 'too many elements, or too deep')
    const element = { name: localName(name), attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (words) => void open.at(-1)?.children.push(words))
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words))
  parser.write(text.replace(/^\ufeff/, '').trimStart()).close()
  const [element] = elementsOf(root)
  if (!element) throw new XmlError('bad-xml', 'no element')
  return element
}

/** The elements directly inside one. */
export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string').filter((child) => name === undefined || child.name === name)
}

/** All elements of a name inside one, at any depth, in the order of the text. */
export function findElements(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...findElements(child, name)])
}

/** All words inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
