import styles from './Avatar.module.css';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One or two signs for a name: first letters of two words, or the first sign where a script writes no spaces. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = (word?: string) => (word ? (segmenter.segment(word)[Symbol.iterator]().next().value?.segment ?? '') : '');
  const latin = /^\p{Script=Latin}|^\p{Script=Cyrillic}|^\p{Script=Greek}/u.test(name);
  return (latin && words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0])).toUpperCase();
}

const tint = (seed: string) => ([...seed].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 6_007, 7) % 6) + 1;

export function Avatar({ name, seed, size = 32 }: { name?: string | null; seed: string; size?: number }) {
  return (
    <span className={styles.avatar} style={{ inlineSize: size, blockSize: size, fontSize: size * 0.38, background: `var(--tint-${tint(seed)})` }} aria-hidden>
      {name ? initials(name) : '·'}
    </span>
  );
}
