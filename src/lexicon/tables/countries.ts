import { alternatives, LexiconError, parseRows, type Row, type RowReference, referenceTo } from '../table.ts'

const COLUMNS = ['iso', 'name', 'variants', 'capital', 'nisba', 'nisba-plural', 'english', 'latitude', 'longitude', 'box'] as const

/** A country: its names, its nisba («سوري»), and where it lies, in degrees. */
export interface Country {
  readonly iso: string
  readonly name: string
  readonly variants: readonly string[]
  readonly capital: string | undefined
  readonly nisbas: readonly string[]
  readonly nisbaPlurals: readonly string[]
  readonly english: string
  readonly latitude: number
  readonly longitude: number
  readonly box: Box
  readonly row: RowReference
}
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** @throws {LexiconError} */
export function parseCountries(file: string, tsv: string): Country[] {
  return parseRows(file, tsv, COLUMNS).map((row) => {
    const { iso, name, variants, capital, nisba, english } = row.cells
    if (!/^[A-Z]{2}$/.test(iso)) throw new LexiconError(file, row.line, `«${iso}» is not an ISO 3166 alpha-2 code`)
    return {
      iso,
      name,
      variants: alternatives(variants),
      capital: capital === '-' ? undefined : capital,
      nisbas: alternatives(nisba),
      nisbaPlurals: alternatives(row.cells['nisba-plural']),
      english,
      latitude: degrees(row, 'latitude'),
      longitude: degrees(row, 'longitude'),
      box: parseBox(row),
      row: referenceTo(row),
    }
  })
}

/** A cell of decimal degrees. @throws {LexiconError} */
export function degrees<Column extends string>(row: Row<Column>, column: Column): number {
  const value = Number(row.cells[column])
  if (Number.isFinite(value) && Math.abs(value) <= 180) return value
  throw new LexiconError(row.file, row.line, `«${row.cells[column]}» is no ${column} in degrees`)
}

function parseBox(row: Row<(typeof COLUMNS)[number]>): Box {
  const sides = row.cells.box.split(',').map(Number)
  const [west, south, east, north] = sides
  if (
    sides.length !== 4 ||
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined ||
    sides.some(Number.isNaN)
  ) {
    throw new LexiconError(row.file, row.line, `the box «${row.cells.box}» is not west,south,east,north in degrees`)
  }
  return { west, south, east, north }
}
