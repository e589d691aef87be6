// Writes which languages are used in which country, from CLDR's territory information, as one small resource.
//
//   npm pack cldr-core@48.2.0 && tar xzf cldr-core-48.2.0.tgz
//   node script/cldr/territories.mjs package culture/src/main/resources/org/xenia/culture/locale/territories.txt
//
// A line is "CH de=76* fr=39* …": per cent of the population able to use the language, a star when it is official there
// or in a part. Left out are languages that are hardly written in the country, and small ones that no part has made
// official; what is written in two scripts stays in both.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [source, target] = process.argv.slice(2)
const read = (path) => JSON.parse(readFileSync(join(source, path), 'utf8'))
const territories = read('supplemental/territoryInfo.json').supplemental.territoryInfo
const coverage = read('coverageLevels.json').effectiveCoverageLevels
const most = 14

function kept(tag, entry, all) {
  const share = Number(entry._populationPercent)
  const written = Number(entry._writingPercent ?? 100)
  const official = Boolean(entry._officialStatus)
  if (share === 0 || tag === 'und' || (tag === 'no' && all.nb)) return false
  if (written <= 5 && !['official'].includes(entry._officialStatus)) return false
  if (official) return share >= 0.1
  return share >= 2 && (coverage[tag.replace('_', '-')] !== undefined || share >= 10)
}

const weight = (entry) => Number(entry._populationPercent) * (entry._officialStatus ? 1 : 0.2)

const lines = []
for (const [territory, info] of Object.entries(territories).sort(([one], [other]) => (one < other ? -1 : 1))) {
  const all = info.languagePopulation ?? {}
  const languages = Object.entries(all)
    .filter(([tag, entry]) => kept(tag, entry, all))
    .sort(([one, first], [other, second]) => weight(second) - weight(first) || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([tag, entry]) => `${tag.replace('_', '-')}=${entry._populationPercent}${entry._officialStatus ? '*' : ''}`)
  if (languages.length > 0) lines.push(`${territory} ${languages.join(' ')}`)
}
writeFileSync(target, lines.join('\n') + '\n')
