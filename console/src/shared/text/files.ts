import type { Catalogue } from './catalogue';
import type { UiLanguage } from './languages';

const files = import.meta.glob<Catalogue>('../../../../catalogue/console/*.json', { import: 'default' });

export async function loadCatalogue(language: UiLanguage): Promise<Catalogue> {
  const load = files[`../../../../catalogue/console/${language}.json`];
  if (!load) throw new Error(`no catalogue for ${language}`);
  return load();
}
