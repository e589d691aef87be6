// What somebody needs who sees little, run inside the page: room at 320 CSS pixels (which is 1,280 at 400 %, and more than 200 % asks for), letters set wider,
// colours of the system, no motion, and a focus that can be seen. WCAG 1.4.4, 1.4.10, 1.4.12, 2.4.7, 2.3.3.

/** The ways in which each screen is looked at; `style` is laid over the page. */
export const WAYS = [
  { name: 'zoom 200 %', viewport: { width: 720, height: 450 } },
  { name: 'reflow 320', viewport: { width: 320, height: 640 } },
  // The figures of success criterion 1.4.12.
  { name: 'wide text', viewport: { width: 1280, height: 800 }, style: '*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' },
  { name: 'forced colours', viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
];

/** Shows a page that is open already in one of the ways, as long as `look` looks at it. */
export async function bent(page, way, look) {
  const before = page.viewportSize();
  await page.setViewportSize(way.viewport);
  if (way.forcedColors) await page.emulateMedia({ forcedColors: way.forcedColors });
  const sheet = way.style && await page.addStyleTag({ content: way.style });
  // The page measures itself anew a frame later.
  await page.waitForTimeout(200);
  const findings = await look();
  await sheet?.evaluate((element) => element.remove());
  if (way.forcedColors) await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(before);
  return findings;
}

/** Names what is cut off, what lies outside, what moves although it must not, and what shows no focus. */
export function cut() {
  const findings = new Set();
  const said = (element) => `${element.tagName.toLowerCase()}${element.className && typeof element.className === 'string' ? `.${element.className.split(/\s+/)[0]}` : ''} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const shown = (element) => { const box = element.getBoundingClientRect(); return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }); };
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth + 1) findings.add(`the page scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);
  const scrolls = (element, axis) => { for (let up = element; up; up = up.parentElement) if (/auto|scroll/.test(getComputedStyle(up)[axis])) return true; return false; };
  for (const element of document.body.querySelectorAll('*')) {
    // Only elements with words of their own; what shows an ellipsis says that there is more, and has it elsewhere.
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || !shown(element) || element.closest('.visually-hidden, [aria-hidden=true], textarea, select, svg, [class*=ant-select]')) continue;
    const look = getComputedStyle(element);
    if (look.textOverflow === 'ellipsis' || look.webkitLineClamp !== 'none') continue;
    if (/hidden|clip/.test(look.overflowX) && element.scrollWidth > element.clientWidth + 1) findings.add(`cut at the side: ${said(element)}`);
    if (/hidden|clip/.test(look.overflowY) && element.scrollHeight > element.clientHeight + 2) findings.add(`cut below: ${said(element)}`);
    const { left, right } = element.getBoundingClientRect();
    if ((right > innerWidth + 1 || left < -1) && !scrolls(element, 'overflowX')) findings.add(`outside the window: ${said(element)}`);
  }
  for (const animation of document.getAnimations()) {
    const { duration } = animation.effect?.getTiming() ?? {};
    if (animation.playState === 'running' && duration > 20 && matchMedia('(prefers-reduced-motion: reduce)').matches) findings.add(`moves: ${animation.effect?.target?.className ?? ''} ${animation.animationName ?? animation.transitionProperty}`);
  }
  return [...findings];
}

/** Goes through what the Tab key reaches and names what then looks as before. */
export async function focusSeen(page, steps = 25) {
  await page.evaluate(() => { document.activeElement?.blur?.(); document.body.focus(); });
  const findings = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const marked = (one) => { const look = getComputedStyle(one); return (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none'; };
      // Fields of the kit mark the frame around the input; a hidden input is marked by its label's neighbour.
      let around = element;
      for (let up = 0; up < 4 && around; up++, around = around.parentElement) if (marked(around)) return null;
      if (element.nextElementSibling && marked(element.nextElementSibling)) return null;
      const { width, height } = element.getBoundingClientRect();
      return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30)} (${Math.round(width)}×${Math.round(height)})`;
    });
    if (hidden) findings.push(`focus cannot be seen: ${hidden}`);
  }
  return [...new Set(findings)];
}
