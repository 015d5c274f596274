/** The packaged names of countries, a file a language: fetched when an article in it is read, then kept while the background lives. */
import { parseCountryNames, type CountryNames } from '../../utils/reading/country-names.ts';

/** `fetchText` rejects, or answers undefined, where there is no such file: then the article's countries are read in English only. */
export function createCountryFiles(
  fetchText: (path: string) => Promise<string | undefined>,
): (language: string) => Promise<CountryNames | undefined> {
  const loaded = new Map<string, Promise<CountryNames | undefined>>();
  const load = async (language: string): Promise<CountryNames | undefined> => {
    try {
      const text = await fetchText(`/countries/${language}.txt`);
      return text === undefined ? undefined : parseCountryNames(text);
    } catch {
      return undefined;
    }
  };
  return (language) => {
    const held = loaded.get(language) ?? load(language);
    loaded.set(language, held);
    return held;
  };
}
