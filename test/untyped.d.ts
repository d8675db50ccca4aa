// Packages of the tests that bring no types: what is used of them.
declare module '@citation-js/core' {
  /** An item of CSL-JSON. */
  interface Item {
    readonly title?: string
    readonly 'container-title'?: string
    readonly publisher?: string
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] }
    readonly URL?: string
    readonly note?: string
  }
  export class Cite {
    constructor(written: string)
    readonly data: readonly Item[]
  }
}
