// Who comes to work in `people.mjs`, who writes to them, and every word that is said. `lines` is what the translator knows.

const ENGLISH = {
  language: 'en', locale: 'en-GB', direction: 'ltr', zone: 'Europe/London', colleague: 'Mirea Aoki',
  customer: { id: 'story-en', name: 'Lucía Hernández Vega', language: 'es', country: 'MX', text: 'El paquete llegó abierto y falta una taza.' },
  read: 'The parcel arrived open and a cup is missing.',
  answer: 'We are sending you a new cup today.', sent: 'Hoy mismo le enviamos una taza nueva.',
  note: 'please look for the cup in the warehouse',
  lines: [
    ['es', 'El paquete llegó abierto y falta una taza.', 'en', 'The parcel arrived open and a cup is missing.'],
    ['en', 'We are sending you a new cup today.', 'es', 'Hoy mismo le enviamos una taza nueva.'],
  ],
};

const JAPANESE = {
  language: 'ja', locale: 'ja-JP', direction: 'ltr', zone: 'Asia/Tokyo', colleague: '青木みれあ',
  customer: { id: 'story-ja', name: 'Emily Carter', language: 'en', country: 'GB', text: 'The clock that came yesterday does not run.' },
  read: '昨日届いた時計が動きません。',
  composed: [{ steps: ['ｍ', 'も', 'もう', 'もうｓ', 'もうし', 'もうしわけ', '申し訳'], commit: '申し訳' }],
  rest: [{ steps: ['ご', 'ござ', 'ございません', 'ございません'], commit: 'ございません。' }, { steps: ['あたら', '新しい'], commit: '新しい' }, { steps: ['とけい', '時計'], commit: '時計を' }, { steps: ['おく', 'お送り'], commit: 'お送りします。' }],
  answer: '申し訳ございません。新しい時計をお送りします。', sent: 'We are very sorry. We will send you a new clock.',
  note: '倉庫で時計の在庫を確認してください',
  lines: [
    ['en', 'The clock that came yesterday does not run.', 'ja', '昨日届いた時計が動きません。'],
    ['ja', '申し訳ございません。', 'en', 'We are very sorry.'], ['ja', '新しい時計をお送りします。', 'en', 'We will send you a new clock.'],
    ['ja', '申し訳ございません。新しい時計をお送りします。', 'en', 'We are very sorry. We will send you a new clock.'],
  ],
};

const CHINESE = {
  language: 'zh-Hans', locale: 'zh-CN', direction: 'ltr', zone: 'Asia/Shanghai', colleague: '林书怡',
  customer: { id: 'story-zh', name: 'Camille Dubois', language: 'fr', country: 'FR', text: 'Je voudrais changer l’adresse de livraison.' },
  read: '我想更改送货地址。',
  composed: [{ steps: ['n', 'ni', 'nin', 'nin h', 'nin hao'], commit: '您好，' }],
  rest: [{ steps: ['q', 'qing', 'qing gao', 'qing gao su'], commit: '请告诉' }, { steps: ['wo', 'wo men'], commit: '我们' }, { steps: ['xin', 'xin di zhi'], commit: '新地址。' }],
  answer: '您好，请告诉我们新地址。', sent: 'Bonjour, merci de nous indiquer la nouvelle adresse.',
  note: '请在发货前更新地址',
  lines: [
    ['fr', 'Je voudrais changer l’adresse de livraison.', 'zh-Hans', '我想更改送货地址。'],
    ['zh-Hans', '您好，请告诉我们新地址。', 'fr', 'Bonjour, merci de nous indiquer la nouvelle adresse.'],
  ],
};

const ARABIC = {
  language: 'ar', locale: 'ar-EG', direction: 'rtl', zone: 'Africa/Cairo', colleague: 'ليلى منصور',
  // The same language on both sides: nothing is translated, everything is as written.
  customer: { id: 'story-ar', name: 'أحمد مصطفى', language: 'ar', country: 'EG', text: 'متى يصل طلبي رقم 12345؟' },
  read: 'متى يصل طلبي رقم 12345؟',
  answer: 'يصل طلبك 12345 غدًا صباحًا.', sent: 'يصل طلبك 12345 غدًا صباحًا.',
  note: 'يُرجى متابعة الشحنة مع شركة النقل',
  /** List at the right, conversation left of it, and what points points the other way. */
  async look({ page, assert }) {
    const places = await page.evaluate(() => ['[role=list]', '[role=log]'].map((pane) => document.querySelector(pane).getBoundingClientRect().left));
    assert.ok(places[0] > places[1], 'the list lies right of the conversation');
    const arrows = await page.evaluate(() => [...document.querySelectorAll('svg.mirror, .mirror svg')].filter((icon) => icon.getBoundingClientRect().width).map((icon) => getComputedStyle(icon.closest('.mirror')).transform));
    assert.ok(arrows.length && arrows.every((transform) => transform.startsWith('matrix(-1')), `icons that point are mirrored: ${arrows}`);
    const sides = await page.evaluate(() => { const log = document.querySelector('[role=log]').getBoundingClientRect(); const bubble = document.querySelector('article[data-side=in] p[lang]').getBoundingClientRect(); return bubble.right - log.left > log.width * 0.75; });
    assert.ok(sides, 'the customer stands at the right');
  },
  /** The writing area turns with the words, and the arrow keys go where they point. */
  async write({ page, writing, assert }) {
    assert.equal(await writing.evaluate((area) => getComputedStyle(area).direction), 'rtl');
    const cursor = () => writing.evaluate((area) => area.selectionStart);
    await page.keyboard.press('Home');
    assert.equal(await cursor(), 0);
    await page.keyboard.press('ArrowLeft');
    assert.equal(await cursor(), 1, 'left leads on in Arabic');
    await page.keyboard.press('ArrowRight');
    assert.equal(await cursor(), 0, 'right leads back');
    await page.keyboard.press('End');
  },
};

export const PEOPLE = [ENGLISH, JAPANESE, CHINESE, ARABIC];
