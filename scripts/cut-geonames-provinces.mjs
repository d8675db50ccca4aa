// Which province of lexicon/provinces.tsv each first-level division (admin1 code) of GeoNames is.
//
// A province row stands at its seat, and GeoNames marks the seat of a division (PPLA, PPLC). Where two rows claim one division (a city and the
// country around it, a federal state and its regions), only DECIDED says which it is; else its places keep no province.
import { readFileSync } from 'node:fs'

/** Farther from its seat than this, in degrees, a row is of no division. */
const AT_SEAT = 0.3

/** "country code" -> province, where seats alone do not tell. */
const DECIDED = new Map(
  Object.entries({
    'SY 13': 'Damascus Governorate',
    'SY 08': 'Rif Dimashq',
    'LB 04': 'Beirut Governorate',
    'IQ 05': 'Sulaymaniyah Governorate',
    'YE 26': 'Amanat al-Asimah',
    'YE 16': 'Sanaa Governorate',
    'SO 13': 'Middle Shabelle',
    'SO 05': 'Galguduud',
    'SO 18': 'Nugal',
    'SO 20': 'Woqooyi Galbeed',
    'SO 04': 'Bay Region',
    'SO 09': 'Lower Juba',
    'IL 05': 'Tel Aviv District',
    'IL 02': 'Central District Israel',
    'FR 11': 'Ile-de-France',
    'PK 03': 'Khyber Pakhtunkhwa',
    // Cities that are divisions of their own, beside the one they are the seat of.
    'RU 48': '-',
    'RU 47': 'Moscow Oblast',
    'RU 66': '-',
    'RU 42': 'Leningrad Oblast',
    'UA 12': '-',
    'UA 13': 'Kyiv Oblast',
  }),
)

const distance = (one, other) =>
  Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180))

const isSeat = ({ feature }) => feature === 'PPLA' || feature === 'PPLC'

/**
 * @param {string} provinces the path of provinces.tsv
 * @param {{ country: string, code: string, feature: string, latitude: number, longitude: number }[]} towns every place of GeoNames
 * @returns {Map<string, string>} "country code" -> the English name of the province
 */
export function provincesByCode(provinces, towns) {
  const claims = new Map()
  const byCountry = Map.groupBy(towns, ({ country }) => country)
  for (const province of readProvinces(provinces)) {
    const near = (byCountry.get(province.country) ?? []).filter((town) => town.code !== '' && distance(province, town) < AT_SEAT)
    near.sort((one, other) => isSeat(other) - isSeat(one) || distance(province, one) - distance(province, other))
    if (near.length === 0) continue
    const key = `${province.country} ${near[0].code}`
    claims.set(key, [...(claims.get(key) ?? []), province.english])
  }
  const alone = [...claims].flatMap(([key, names]) => (names.length === 1 ? [[key, names[0]]] : []))
  return new Map([...alone, ...DECIDED])
}

function readProvinces(path) {
  const rows = readFileSync(path, 'utf8').split('\n')
  return rows.flatMap((row) => {
    const [english, , , country, latitude, longitude] = row.split('\t')
    return Number(latitude) ? [{ english, country, latitude: Number(latitude), longitude: Number(longitude) }] : []
  })
}
