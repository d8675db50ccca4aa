declare module '*.tsv' {
  const rows: readonly (readonly string[])[]
  export default rows
}
/** The faces, cut to their common letters. */
declare module 'virtual:faces.css'
declare module 'virtual:lexicon' {
  /** `[name, text]` of every table. */
  const files: readonly (readonly [string, string])[]
  export default files
}
declare module 'virtual:samples' {
  const articles: readonly { readonly outlet: string; readonly published: string; readonly text: string }[]
  export default articles
}
declare module 'virtual:world' {
  const outlines: readonly import('./pictures/map/outline.ts').Outline[]
  export default outlines
}
