interface Described {
  readonly components?: { readonly schemas?: object }
}

/** Schemas with a title stand once, under `components`, and are referred to by name. */
export function hoistTitled<Document extends Described>(document: Document): Document {
  const schemas = new Map<string, unknown>()
  const hoist = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(hoist)
    if (typeof node !== 'object' || node === null) return node
    const copy = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, hoist(value)]))
    const { title, type } = copy
    if (typeof title !== 'string' || typeof type !== 'string') return copy
    schemas.set(title, copy)
    return { $ref: `#/components/schemas/${title}` }
  }
  const { components, ...rest } = document
  const hoisted = hoist(rest) as Omit<Document, 'components'>
  const sorted = [...schemas].sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...hoisted, components: { ...components, schemas: { ...components?.schemas, ...Object.fromEntries(sorted) } } } as Document
}
