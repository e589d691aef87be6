// How far two pictures differ.

/** Below this share of dots two pictures count as the same. Pictures are held still, so that an unchanged screen differs in none; one word changes a few hundred. */
export const SMALL = 0.000_02;

/** The share of dots that differ visibly; 1 for pictures of different size. */
export function changed(page, one, other) {
  return page.evaluate(async (sources) => {
    const [a, b] = await Promise.all(sources.map(async (source) => createImageBitmap(new Blob([Uint8Array.from(atob(source), (sign) => sign.codePointAt(0))], { type: 'image/png' }))));
    if (a.width !== b.width || a.height !== b.height) return 1;
    const [x, y] = [a, b].map((image) => {
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    });
    let dots = 0;
    for (let at = 0; at < x.length; at += 4) if (Math.abs(x[at] - y[at]) + Math.abs(x[at + 1] - y[at + 1]) + Math.abs(x[at + 2] - y[at + 2]) > 48) dots++;
    return dots / (x.length / 4);
  }, [one.toString('base64'), other.toString('base64')]);
}
