// Four people at the desk, each in a language of their own, from the door to the closed conversation: `npm run stories`. Japanese and Chinese are composed as an
// input method composes them, Arabic is written from right to left. Between the languages stands a translator of this story's own, which speaks LibreTranslate.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { browse, call, signIn, startDemo } from './house.mjs';
import { PEOPLE } from './people-lines.mjs';
import { startTranslator } from './translator.mjs';
import { compose, composeUntilEnter } from './input-method.mjs';

const { values: wish } = parseArgs({ options: { demo: { type: 'string' }, people: { type: 'string' } } });
const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startDemo('--allow-private-urls');
const base = house.demo.console;
const WAIT = 20_000;
const translator = await startTranslator(PEOPLE.flatMap(({ lines }) => lines ?? []));
const browser = await browse();
const told = [];
try {
  await prepare();
  for (const person of PEOPLE.filter(({ language }) => !wish.people || wish.people.split(',').includes(language))) {
    const began = Date.now();
    await day(person);
    told.push(`${person.language}: ${Math.round((Date.now() - began) / 100) / 10} s`);
  }
} finally {
  await browser.close();
  await translator.close();
  await house.close();
}
console.log(`stories: everybody got through the day (${told.join(', ')})`);

/** The administrator puts the translator in place; a colleague who can be mentioned is there already. */
async function prepare() {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, base, house.demo.signIns[0]);
  const { items } = await call(page, 'GET', '/engines');
  // An engine of an earlier run asked at an address where nobody answers any more.
  for (const old of items.filter(({ name }) => name === translator.name)) await call(page, 'DELETE', `/engines/${old.id}`);
  const made = await call(page, 'POST', '/engines', { kind: 'libretranslate', name: translator.name, enabled: true, pairs: [], settings: { url: translator.url } });
  await call(page, 'PUT', '/engines/order', { ids: [made.id, ...items.filter(({ name }) => name !== translator.name).map(({ id }) => id)] });
  await page.context().close();
}

async function customerWrites({ id, name, language, country, text }) {
  const answer = await fetch(new URL(`/api/v1/channels/${house.demo.channel}/messages`, base), {
    method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${house.demo.token}` },
    body: JSON.stringify({ messageId: `${id}-${Date.now()}`, customer: { id: `${id}-${Date.now()}`, name, language, country }, text }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()).conversation;
}

async function day(person) {
  const t = sentences(person.language);
  const context = await browser.newContext({ locale: person.locale, viewport: { width: 1280, height: 800 }, timezoneId: person.zone });
  context.setDefaultTimeout(WAIT);
  const page = await context.newPage();
  // Plain Enter sends: the harder case for everybody who composes.
  await page.addInitScript(() => localStorage.setItem('xenia.preferences', JSON.stringify({ enterSends: true, started: true })));
  const says = (where, words) => seen(page, where, words, person.language);
  const log = '[role=log]';
  // The door speaks the language of the browser.
  await page.goto(new URL('/sign-in', base).href);
  await says('button[type=submit]', t('signIn.submit'));
  await enter(page, person);
  await page.waitForURL(/\/inbox/);
  await page.waitForFunction(([language, direction]) => document.documentElement.lang === language && (document.documentElement.dir || 'ltr') === direction, [person.language, person.direction]);

  // Written once somebody is there who reads this language.
  const conversation = await customerWrites(person.customer);

  // The row says what the customer wants, in the reader's language.
  await page.goto(new URL('/inbox/all', base).href);
  const row = page.locator(`[role=listitem] a[href*="${conversation}"]`);
  await row.filter({ hasText: person.read }).waitFor();
  await row.click();
  await says(log, person.read);
  if (person.read !== person.customer.text) {
    assert.ok(!(await page.locator(log).textContent()).includes(person.customer.text), 'the original waits behind its button');
    await page.getByRole('button', { name: t('thread.showOriginal'), exact: true }).first().click();
    await says(log, person.customer.text);
  }
  await person.look?.({ page, assert });

  // An answer, and below it what the customer will read.
  const writing = page.getByRole('textbox', { name: t('composer.reply.placeholder') });
  await writing.focus();
  if (person.composed) {
    await composeUntilEnter(page, person.composed);
    assert.equal(await writing.inputValue(), person.composed.at(-1).commit, 'the Enter that ends a composition writes the words and sends nothing');
    assert.equal(await page.locator(`${log} article[data-side=out]`).count(), 0, 'nothing went out');
    await compose(page, person.rest);
  } else await page.keyboard.insertText(person.answer);
  assert.equal(await writing.inputValue(), person.answer);
  await person.write?.({ page, writing, assert });
  if (person.sent !== person.answer) await says(`[role=group][aria-label="${t('composer.preview.label')}"]`, person.sent);
  await page.keyboard.press('Enter');
  await says(`${log} article[data-side=out]`, person.answer);
  assert.equal(await writing.inputValue(), '');
  if (person.sent !== person.answer) {
    await page.getByRole('button', { name: t('thread.showSent'), exact: true }).last().click();
    await says(`${log} article[data-side=out]`, person.sent);
  }

  // A note for a colleague, by keys alone.
  const colleague = await mate(page, person);
  await page.keyboard.press('Alt+KeyP');
  const note = page.getByRole('textbox', { name: t('composer.note.placeholder') });
  await note.focus();
  // A space would end the search for a name.
  const begun = colleague.split(' ')[0];
  await page.keyboard.insertText(`@${begun.slice(0, 1)}`);
  await page.getByRole('option', { name: colleague }).first().waitFor();
  if (person.composed) {
    // The Enter of the input method belongs to the input method, also while names are offered.
    await composeUntilEnter(page, [{ steps: [begun.slice(1, 2)], commit: begun.slice(1) }]);
    assert.equal(await note.inputValue(), `@${begun}`, 'the Enter of a composition chooses no name');
    // A tenth of a second after a composition an Enter still counts as its last (Safari's order); nobody types as fast.
    await page.waitForTimeout(150);
  } else await page.keyboard.insertText(begun.slice(1));
  await page.keyboard.press('Enter');
  assert.equal(await note.inputValue(), `@${colleague} `);
  await page.keyboard.insertText(person.note);
  await page.keyboard.press('Enter');
  await says(`${log} article[data-side=note]`, `@${colleague} ${person.note}`);
  await says(`${log} article[data-side=note] bdi[class*=mention]`, `@${colleague}`);

  // Put off until tomorrow, found among what sleeps, and closed.
  await page.keyboard.press('Alt+KeyM');
  await page.getByRole('button', { name: t('snooze.tomorrow') }).click();
  await row.waitFor({ state: 'detached' });
  await page.goto(new URL(`/inbox/snoozed/${conversation}`, base).href);
  await row.waitFor();
  await says(log, person.note);
  await page.getByRole('button', { name: t('action.close'), exact: true }).first().click();
  await row.waitFor({ state: 'detached' });
  await page.goto(new URL(`/inbox/closed/${conversation}`, base).href);
  await row.filter({ hasText: t('state.closed') }).waitFor();
  await says(log, person.answer);
  await context.close();
}

/** Whom to mention: the colleague of this story, or anybody else of the company. */
async function mate(page, { colleague }) {
  const [{ items }, me] = [await call(page, 'GET', '/staff?limit=100'), await call(page, 'GET', '/me')];
  return (items.find(({ name }) => name === colleague) ?? items.find(({ id, active }) => active && id !== me.id)).name;
}

/** Somebody of the company who reads this language; where nobody does, the administrator learns it for the day. */
async function enter(page, { language }) {
  const own = house.demo.signIns.find((one) => one.language === language);
  const { email, password } = own ?? house.demo.signIns[0];
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/inbox/);
  if (own) return;
  await call(page, 'PATCH', '/me', { language });
  await page.reload();
}

async function seen(page, where, words, language) {
  await page.locator(where).filter({ hasText: words }).first().waitFor().catch(async () => {
    const there = await page.locator(where).allTextContents();
    throw new Error(`${language}: “${words}” is not in ${where}, where stands: ${there.join(' | ').slice(0, 600) || 'nothing'}`);
  });
}

function sentences(language) {
  const texts = JSON.parse(readFileSync(new URL(`../../catalogue/console/${language}.json`, import.meta.url), 'utf8'));
  return (key) => texts[key] ?? assert.fail(`${language} has no sentence ${key}`);
}
