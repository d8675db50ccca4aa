import { readFileSync } from 'node:fs'

interface Described {
  readonly components?: { readonly schemas?: object }
}

/** Its references count from its own root, which here stands under another. */
const OWN_ROOT = /"#\/(?=\$defs|definitions)/g

/** The document with the schema of a reading in its place: `schema/reading.json`, which ships beside the code. */
export function withReading<Document extends Described>(document: Document): Document {
  const text = readFileSync(new URL('../../../schema/reading.json', import.meta.url), 'utf8')
  const { $schema, $id, ...reading } = JSON.parse(text.replaceAll(OWN_ROOT, '"#/components/schemas/Reading/')) as Record<string, unknown>
  return { ...document, components: { ...document.components, schemas: { ...document.components?.schemas, Reading: reading } } }
}
