import { utf16, utf8 } from './bytes';
import type { Random } from './random';

export type XmlMutation = (xml: string, random: Random) => string | Uint8Array;

const VALUES = ['', '0', '-1', '1.5', '1e999', 'NaN', '99999999999', '4294967296', '__proto__', 'constructor', 'A1', 'D8', 'XFE1', 'A1048577', 'A0', 's', 'str', 'inlineStr', 'b', 'e', 'd', 'hidden', 'rId1', '../..', '&lt;', '&nbsp;', '\u0000', '\u{1F600}'];
const PIECES = [
  '<!DOCTYPE x [<!ENTITY a "9">]>', '<!--', '-->', '<!-- x -->', '<![CDATA[', '<![CDATA[9]]>', ']]>', '<?x y?>', '&', '&lol;', '&#0;', '&#57;', '<', '>', '/>', '"', '\u0000', '\ufffe',
  '<v>7</v>', '<f>1+1</f>', '<c/>', '<c><v>7</v></c>', '<row/>', '<row><c><v>7</v></c></row>', '</row>', '</c>', '<is><t>9</t></is>', '<mergeCell ref="A1:XFD1048576"/>', '<mc:AlternateContent><mc:Fallback/></mc:AlternateContent>', '<x:c xmlns:x="y"/>',
];

/** What programs that handle markup as text do to a part; the parts around it stay sound. */
export const XML_MUTATIONS: Readonly<Record<string, XmlMutation>> = {
  'a token lost': edit((tokens, at) => { tokens.splice(at, 1); }),
  'a token doubled': edit((tokens, at) => { tokens.splice(at, 0, tokens[at] ?? ''); }),
  'two tokens exchanged': edit((tokens, at, random) => {
    const other = random.below(tokens.length);
    [tokens[at], tokens[other]] = [tokens[other] ?? '', tokens[at] ?? ''];
  }),
  'tokens moved': edit((tokens, at, random) => { tokens.splice(random.below(tokens.length), 0, ...tokens.splice(at, 1 + random.below(20))); }),
  'tokens doubled': edit((tokens, at, random) => { tokens.splice(at, 0, ...tokens.slice(at, at + 1 + random.below(40))); }),
  'tokens lost': edit((tokens, at, random) => { tokens.splice(at, 1 + random.below(40)); }),
  'a piece put in': edit((tokens, at, random) => { tokens.splice(at, 0, random.pick(PIECES)); }),
  'an attribute given another value': inTag((tag, random) => replaceAt(tag, /"[^"]*"/g, random, () => `"${random.pick(VALUES)}"`)),
  'an attribute lost': inTag((tag, random) => replaceAt(tag, /\s[\w:]+="[^"]*"/g, random, () => '')),
  'an attribute doubled': inTag((tag, random) => replaceAt(tag, /\s[\w:]+="[^"]*"/g, random, (attribute) => attribute + attribute)),
  'a name altered': inTag((tag, random) => replaceAt(tag, /[A-Za-z]+/g, random, (name) => random.pick([name.toUpperCase(), `x:${name}`, `${name}x`, name.slice(1)]))),
  'a digit altered': (xml, random) => replaceAt(xml, /\d/g, random, () => String(random.below(10))),
  'a number altered': (xml, random) => replaceAt(xml, />[-\d.]+</g, random, () => `>${random.pick(VALUES)}<`),
  'a character altered': (xml, random) => {
    const at = random.below(xml.length);
    return xml.slice(0, at) + String.fromCharCode(random.below(128)) + xml.slice(at + 1);
  },
  'the end cut off': (xml, random) => xml.slice(0, random.below(xml.length)),
  'the encoding changed': (xml, random) => (random.below(2) === 0 ? utf16(xml, random.pick(['little', 'big'])) : utf8(xml.replace('UTF-8', random.pick(['UTF-16', 'gb18030', 'x', 'iso-8859-1'])))),
};

function edit(change: (tokens: string[], at: number, random: Random) => void): XmlMutation {
  return (xml, random) => {
    const tokens = xml.split(/(?=<)|(?<=>)/);
    change(tokens, random.below(tokens.length), random);
    return tokens.join('');
  };
}

function inTag(change: (tag: string, random: Random) => string): XmlMutation {
  return (xml, random) => replaceAt(xml, /<\w[^>]*>/g, random, (tag) => change(tag, random));
}

function replaceAt(text: string, pattern: RegExp, random: Random, replacement: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const { index, 0: found } = random.pick(all);
  return text.slice(0, index) + replacement(found) + text.slice(index + found.length);
}
