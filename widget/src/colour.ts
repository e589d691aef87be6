/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

const FALLBACK: Rgb = [15, 98, 84];

export function readColour(text: string | undefined): Rgb {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text ?? '');
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text ?? '');
  const digits = long?.slice(1) ?? short?.slice(1).map((digit) => digit + digit);
  return digits ? (digits.map((pair) => parseInt(pair, 16)) as unknown as Rgb) : FALLBACK;
}

export const cssColour = (colour: Rgb) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever reads better on the colour; never under 4.5 by the arithmetic of the formula. */
export function inkOn(colour: Rgb): Rgb {
  const white: Rgb = [255, 255, 255];
  const black: Rgb = [0, 0, 0];
  return contrast(colour, white) >= 4.5 ? white : black;
}

/** The brand's colour moved towards black or white until small text in it reads on the ground (4.5). */
export function readableOn(colour: Rgb, ground: Rgb): Rgb {
  const target = luminance(ground) > 0.4 ? 0 : 255;
  let shade = colour;
  for (let step = 1; contrast(shade, ground) < 4.5 && step <= 20; step++) {
    shade = colour.map((part) => Math.round(part + (target - part) * (step / 20))) as unknown as Rgb;
  }
  return shade;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
