/**
 * `node scripts/build-countries.ts NAMES.json FACTBOOK.json`: the names of countries in every language into public/countries/.
 *
 * NAMES: `[{iso2, names: {lang: [name, …]}}]`, from i18n-iso-countries 7.14 (MIT) and CLDR 48.2 (Unicode-3.0).
 * FACTBOOK: `[{iso2, nationality_noun, nationality_adjective, conventional_short_form}]`, The World Factbook 2025 (public domain):
 * the English adjectives and demonyms. What both have wrong or leave out is in countries-by-hand.json.
 *
 * A file a language, so that a page's language alone is loaded; a line a country: `VN<tab>Vietnam|Viet Nam|Vietnamese`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import byHand from './countries-by-hand.json' with { type: 'json' };

const Names = v.array(v.looseObject({ iso2: v.string(), names: v.record(v.string(), v.array(v.string())) }));
const Text = v.optional(v.nullable(v.string()));
const Factbook = v.array(
  v.looseObject({
    iso2: v.nullable(v.string()),
    nationality_noun: Text,
    nationality_adjective: Text,
    conventional_short_form: Text,
  }),
);

const [namesPath, factbookPath] = process.argv.slice(2);
if (namesPath === undefined || factbookPath === undefined) {
  console.error('node scripts/build-countries.ts NAMES.json FACTBOOK.json');
  process.exit(2);
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const countries = v.parse(Names, read(namesPath));
const factbook = v.parse(Factbook, read(factbookPath));

/** "Afghan(s)", "Briton(s), British (collective plural)", "none" → the words alone, singular and plural. */
const wordsIn = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/[,;]|\bor\b/u)
    .map((part) => part.replace(/\((?:singular|plural|collective|and|informal)[^)]*\)/gu, '').trim())
    .filter((part) => /^\p{Lu}[\p{L}' -]+(?:\((?:s|es)\))?$/u.test(part) && part.split(' ').length <= 3)
    .flatMap((part) => {
      const [, stem = part, plural] = /^(.*)\((s|es)\)$/u.exec(part) ?? [];
      return plural === undefined ? [stem] : [stem, `${stem}${plural}`];
    });

const hand: Record<string, string[]> = byHand.add;
const wrong = new Map(Object.entries<string[]>(byHand.remove));
/** A name of one or two Latin letters is a code; one in brackets an explanation. */
const isName = (name: string): boolean => (name.length > 2 || !/^[A-Za-z]+$/u.test(name)) && !/[()[\]|,\t]/u.test(name);

function namesOf({ iso2, names }: (typeof countries)[number], lang: string): string[] {
  const own = (names[lang] ?? []).filter(isName);
  if (lang !== 'en') return own;
  const demonyms = factbook
    .filter((one) => one.iso2 === iso2)
    .flatMap((one) => [...wordsIn(one.nationality_noun), ...wordsIn(one.nationality_adjective)]);
  return [...own, ...demonyms.filter(isName), ...(hand[iso2] ?? [])].filter((name) => !wrong.get(iso2)?.includes(name));
}

mkdirSync('public/countries', { recursive: true });
const languages = [...new Set(countries.flatMap(({ names }) => Object.keys(names)))].sort();
for (const lang of languages) {
  const lines = countries.map((one) => `${one.iso2}\t${[...new Set(namesOf(one, lang))].join('|')}`);
  writeFileSync(`public/countries/${lang}.txt`, `${lines.filter((line) => !line.endsWith('\t')).join('\n')}\n`);
}
console.log(`${languages.length} languages`);
