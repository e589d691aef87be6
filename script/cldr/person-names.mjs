// Writes the person-name patterns of CLDR as small resources, one file for each set of patterns that differs.
//
//   npm pack cldr-person-names-full@48.2.0 && tar xzf cldr-person-names-full-48.2.0.tgz
//   node script/cldr/person-names.mjs package culture/src/main/resources/org/xenia/culture/name/patterns
//
// The sample names of the package are left out: only tests need them. The result is committed, so that a build needs
// neither network nor Node.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [source, target] = process.argv.slice(2)
const main = join(source, 'main')
const singles = {
  givenFirst: (list) => (list ?? []).join(' '),
  surnameFirst: (list) => (list ?? []).join(' '),
  formality: String,
  length: String,
  nativeSpaceReplacement: String,
  foreignSpaceReplacement: String,
  initial: String,
  initialSequence: String,
}

function* leaves(node, path) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') yield [[...path, key].join('.'), value]
    else yield* leaves(value, [...path, key])
  }
}

function text(names) {
  const lines = []
  for (const [key, write] of Object.entries(singles)) {
    if (names[key] !== undefined) lines.push(`${key}=${write(names[key])}`)
  }
  for (const [path, pattern] of leaves(names.personName, [])) lines.push(`${path}=${pattern}`)
  return lines.join('\n') + '\n'
}

const texts = new Map()
for (const locale of readdirSync(main)) {
  const file = JSON.parse(readFileSync(join(main, locale, 'personNames.json'), 'utf8'))
  texts.set(locale, text(file.main[locale].personNames))
}

// The shortest name, then the alphabet, decides whose file a set of patterns becomes; locales without data share und.
const owners = new Map()
const byLength = [...texts.keys()].sort((a, b) => (b === 'und') - (a === 'und') || a.length - b.length || (a < b ? -1 : 1))
for (const locale of byLength) {
  if (!owners.has(texts.get(locale))) owners.set(texts.get(locale), locale)
}
mkdirSync(target, { recursive: true })
for (const [content, owner] of owners) writeFileSync(join(target, `${owner}.txt`), content)

// What shortening a tag finds by itself is left out of the index.
const known = new Map()
const index = []
for (const locale of [...texts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  const owner = owners.get(texts.get(locale))
  let shorter = locale
  while (shorter.includes('-') && !known.has(shorter)) shorter = shorter.slice(0, shorter.lastIndexOf('-'))
  const found = known.get(shorter) ?? 'und'
  known.set(locale, owner)
  if (found !== owner) index.push(`${locale}=${owner}`)
}
writeFileSync(join(target, 'index.txt'), index.sort().join('\n') + '\n')
