// What `speed.mjs` looks at inside the page: frames, long tasks, the moment when something stands on the screen.

export const rowsInSight = '[role=listitem] a';

/** Watches every frame of the page while `act` runs: how far they lie apart, how long the thread was held, how often nothing was where words should be. */
async function watched(page, act, target, selector) {
  await page.evaluate(([selector, target]) => {
    const seen = { gaps: [], held: 0, longest: 0, blank: 0, going: true };
    const box = target && document.querySelector(target)?.getBoundingClientRect();
    let last = performance.now();
    const look = (now) => {
      seen.gaps.push(now - last);
      last = now;
      // Three places down the middle; a blank one is a row that was not drawn in time. Each look costs a layout, so every fourth frame must do.
      if (box && seen.gaps.length % 4 === 0 && ![0.25, 0.5, 0.75].some((share) => document.elementFromPoint(box.left + box.width / 2, box.top + box.height * share)?.closest(`${selector}, p, ${target} > *`))) seen.blank++;
      if (seen.going) requestAnimationFrame(look);
    };
    seen.observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { seen.held += duration; seen.longest = Math.max(seen.longest, duration); }));
    seen.observer.observe({ type: 'longtask' });
    window.xeniaSeen = seen;
    requestAnimationFrame(look);
  }, [selector, target]);
  await act();
  const { gaps, held, longest, blank } = await page.evaluate(() => { const seen = window.xeniaSeen; seen.going = false; seen.observer.disconnect(); return { gaps: seen.gaps.slice(2), held: seen.held, longest: seen.longest, blank: seen.blank }; });
  const sorted = [...gaps].sort((a, b) => a - b);
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    frames: gaps.length, perSecond: (1000 * gaps.length) / whole, p95Ms: sorted[Math.floor(gaps.length * 0.95)], p99Ms: sorted[Math.floor(gaps.length * 0.99)], slowestMs: sorted.at(-1),
    lateShare: gaps.filter((gap) => gap > 25).length / gaps.length, longTasksMs: held, longestTaskMs: longest, blankFrames: blank,
  };
}

/** Scrolls as a wheel does, through the compositor, not by setting a position. `speed` in pixels a second, negative upwards. */
export async function frames(page, frame, { speed, seconds }, selector) {
  const { x, y, width, height } = await frame.boundingBox();
  const chrome = await page.context().newCDPSession(page);
  const target = (await frame.getAttribute('role')) === 'log' ? '[role=log]' : '[role=list]';
  const found = await watched(page, () => chrome.send('Input.synthesizeScrollGesture', {
    x: Math.round(x + width / 2), y: Math.round(y + height / 2), yDistance: Math.round(-speed * seconds), speed: Math.abs(speed), gestureSourceType: 'mouse',
  }), target, selector);
  await chrome.detach();
  return found;
}

/**
 * The same gesture on a list of plain words in a page of its own, laid out once and never changed by a script: what this browser on this machine can do at this moment.
 * Beside it a figure of the desk says what the desk costs.
 */
export async function plainFrames(browser, gesture, width) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><body style="margin:0;font:14px/1.5 system-ui;background:#fff"><div role="list" style="position:absolute;inset:60px auto 0 60px;width:${width}px;overflow:auto;background:#f5f7f6">${
    '<div style="height:103px;border-bottom:1px solid #ccc;overflow:hidden">Somebody<br>Words of somebody that take two lines of a row, as most words of customers do<br>EN</div>'.repeat(3_000)}</div></body>`);
  const frame = page.locator('[role=list]');
  if (gesture.speed < 0) await frame.evaluate((list) => { list.scrollTop = list.scrollHeight; });
  const { perSecond } = await frames(page, frame, gesture, 'div');
  await context.close();
  return perSecond;
}

export const halts = (page, act) => watched(page, act);

/** Milliseconds from the click on the row in place `place` to the frame after its words stand in the thread. */
export async function opened(page, place, hover) {
  const spot = await page.evaluate((place) => {
    const top = document.querySelector('[role=list]').getBoundingClientRect().top;
    const row = [...document.querySelectorAll('[role=listitem] a')].filter((link) => link.getBoundingClientRect().top >= top - 1).sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[place];
    const { left, top: at, width, height } = row.getBoundingClientRect();
    const words = row.querySelector('bdi').textContent;
    window.xeniaOpened = new Promise((resolve) => {
      let from;
      document.addEventListener('pointerdown', (event) => { from = event.timeStamp; }, { capture: true, once: true });
      const look = () => {
        const there = from !== undefined && document.querySelector('h2 bdi')?.textContent === words && location.pathname === new URL(row.href).pathname && document.querySelector('[role=log] article') && document.querySelector('textarea');
        // The next frame has drawn it.
        if (there) requestAnimationFrame((now) => resolve(now - from)); else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    return { x: left + width / 2, y: at + height / 2 };
  }, place);
  if (hover) { await page.mouse.move(spot.x, spot.y); await page.waitForTimeout(hover); }
  await page.mouse.click(spot.x, spot.y);
  return page.evaluate(() => window.xeniaOpened);
}

/** When rows or fields stand there, and when after that the thread rests for half a second; bytes as they came over the line. */
export async function interactive(page, address) {
  const chrome = await page.context().newCDPSession(page);
  await chrome.send('Network.enable');
  let bytes = 0;
  chrome.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.addInitScript(() => {
    window.xeniaTasks = [];
    window.xeniaShift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => window.xeniaTasks.push(startTime + duration))).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) window.xeniaShift += entry.value; })).observe({ type: 'layout-shift', buffered: true });
    const look = () => { if (document.querySelector('[role=listitem] a, input[type=password]')) window.xeniaShown = performance.now(); else requestAnimationFrame(look); };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => window.xeniaShown && performance.now() - Math.max(window.xeniaShown, ...window.xeniaTasks) > 500);
  const found = await page.evaluate(() => ({ shown: window.xeniaShown, interactive: Math.max(window.xeniaShown, ...window.xeniaTasks), shift: window.xeniaShift }));
  return { ...found, bytes };
}

const HOST = (key) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<style>body { font: 16px/1.5 serif; margin: 2em auto; max-width: 40em; padding: 0 1em }</style></head><body><h1>A page of somebody else</h1>
${'<p>Words of the host page, which must not move when a widget comes, opens or goes.</p>'.repeat(40)}
<script>window.xenia = { channel: '${key}' }</script><script src="/widget/widget.js" defer></script></body></html>`;

/** The layout shift of a host page, from its first byte until the widget was opened and closed again by the page itself. */
export async function hostPage(browser, base, key, width) {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  const address = new URL('/widget/demo?host', base).href;
  await context.route(address, (route) => route.fulfill({ body: HOST(key), contentType: 'text/html' }));
  await page.addInitScript(() => {
    window.xeniaShift = { sum: 0, times: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.xeniaShift.sum += value; window.xeniaShift.times++; })).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => window.xenia?.show);
  await page.waitForTimeout(1_500);
  const heights = [await page.evaluate(() => document.documentElement.scrollHeight)];
  await page.evaluate(() => window.xenia.show());
  await page.waitForTimeout(2_500);
  heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
  await page.evaluate(() => window.xenia.hide());
  await page.waitForTimeout(1_000);
  const shift = await page.evaluate(() => window.xeniaShift);
  await context.close();
  return { layoutShift: shift.sum, shifts: shift.times, heightGrewPx: heights[1] - heights[0] };
}
