import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import countries from 'i18n-iso-countries'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'
import { toOutlines } from './outlines.ts'

const MODULE = 'virtual:world'

/** Outlines of the countries (Natural Earth, 1:50 million) as a module, ready to be drawn; named by ISO 3166 alpha-2. */
export function world(): Plugin {
  return {
    name: 'world',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
      const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>
      const named = topology.objects.countries.geometries.map((geometry) => ({
        ...geometry,
        id: geometry.id === undefined ? '' : (countries.numericToAlpha2(String(geometry.id)) ?? ''),
      }))
      const outlines = toOutlines({ ...topology, objects: { countries: { type: 'GeometryCollection', geometries: named } } })
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(outlines))})`
    },
  }
}
