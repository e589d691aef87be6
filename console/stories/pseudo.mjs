// The pseudo-locale: English with accents, 40 % longer, in brackets. What is short, plain or cut in it was written past the catalogue or has too little room.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const ACCENTS = Object.fromEntries([...'aàcçdđeéhĥiíjĵkķlļnñoöpþrŕsštŧuüwŵyýzžAÀCÇDĐEÉGĜHĤIÍNÑOÖRŔSŠTŦUÜWŴYÝ'].reduce((pairs, sign, at, all) => (at % 2 ? pairs : [...pairs, [sign, all[at + 1]]]), []));
const FILLER = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const accented = (text) => [...text].map((sign) => ACCENTS[sign] ?? sign).join('');
// "#" stands for the number inside plurals only; outside it needs no quotes and must not have any.
const quoted = (text, plural) => text.replace(/'/g, '’').replace(plural ? /[{}<#]/g : /[{}<]/g, "'$&'");

/** A third to a half more, as German or Tamil need it; in words, so that it may wrap where words wrap. */
function padding(length) {
  let more = '';
  for (let at = 0; more.length < length * 0.4; at++) more += ` ${FILLER[at % FILLER.length]}`;
  return more;
}

function written(element, plural = false) {
  switch (element.type) {
    case TYPE.literal: return quoted(accented(element.value), plural);
    case TYPE.argument: return `{${element.value}}`;
    case TYPE.pound: return '#';
    case TYPE.number: return `{${element.value}, number${styled(element)}}`;
    case TYPE.date: return `{${element.value}, date${styled(element)}}`;
    case TYPE.time: return `{${element.value}, time${styled(element)}}`;
    case TYPE.tag: return `<${element.value}>${element.children.map((child) => written(child, plural)).join('')}</${element.value}>`;
    case TYPE.select: return `{${element.value}, select, ${options(element)}}`;
    case TYPE.plural: return `{${element.value}, ${element.pluralType === 'ordinal' ? 'selectordinal' : 'plural'},${element.offset ? ` offset:${element.offset}` : ''} ${options(element)}}`;
    default: throw new Error(`unknown part of a sentence: ${element.type}`);
  }
}
const styled = ({ style }) => (style ? `, ${typeof style === 'string' ? style : `::${style.tokens.map(({ stem, options: details }) => [stem, ...details.map(({ stem: detail }) => detail)].join('/')).join(' ')}`}` : '');
const options = (element) => Object.entries(element.options).map(([name, { value }]) => `${name} {${value.map((part) => written(part, element.type === TYPE.plural)).join('')}}`).join(' ');

/** One sentence of the catalogue in the pseudo-locale; an ICU message with the same values as before. */
export function pseudo(text) {
  const plain = text.replace(/<\/?\w+>/g, '').replace(/\{[^{}]*\}/g, '');
  return `⟦${parse(text).map(written).join('')}${padding(plain.length)}⟧`;
}

export const pseudoCatalogue = (texts) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(text)]));
