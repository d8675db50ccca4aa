declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2'
    /** OpenType features that are kept, by their tags. */
    readonly keepFeatures: readonly string[]
    readonly noHinting: boolean
  }
  /** The face with the letters of a text alone. */
  export default function subsetFont(face: Uint8Array, text: string, options: Options): Promise<Uint8Array>
}
