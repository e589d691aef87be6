// A shop page such as a customer of Xenia might have. What matters for the chat is at the end.
const texts = {
  en: {
    ribbon: 'Free delivery to 29 countries from €60', shop: 'Shop', studio: 'The workshops', delivery: 'Delivery', language: 'Language',
    title: 'Stoneware for slow mornings', lead: 'Tea things and ceramics from small workshops by the sea, packed so well that they arrive whole wherever you live.',
    look: 'See the collection', collection: 'This season', goods: ['Tilde tea cup', 'Serving bowl', 'Marea teapot', 'Side plate', 'Tall vase', 'Milk jug'],
    studioTitle: 'Nine people, four kilns', studioText: 'Every piece is made to order in small batches. Yours carries the mark of the potter who made it.',
    deliveryTitle: 'Arrives whole, or we send another', deliveryText: 'Orders leave us within two working days. If something breaks on the way, tell us in the chat and we will replace it.',
    footer: '© Ondavale Home. A demonstration shop; nothing here can be bought.',
  },
  es: {
    ribbon: 'Envío gratuito a 29 países a partir de 60 €', shop: 'Tienda', studio: 'Los talleres', delivery: 'Envíos', language: 'Idioma',
    title: 'Gres para mañanas sin prisa', lead: 'Té y cerámica de pequeños talleres junto al mar, embalados para que lleguen enteros a cualquier lugar.',
    look: 'Ver la colección', collection: 'Esta temporada', goods: ['Taza de té Tilde', 'Cuenco para servir', 'Tetera Marea', 'Plato de postre', 'Jarrón alto', 'Jarra para leche'],
    studioTitle: 'Nueve personas, cuatro hornos', studioText: 'Hacemos cada pieza por encargo, en series pequeñas. La suya lleva la marca de quien la torneó.',
    deliveryTitle: 'Llega entero o enviamos otro', deliveryText: 'Los pedidos salen en un plazo de dos días laborables. Si algo se rompe por el camino, díganoslo en el chat y se lo cambiamos.',
    footer: '© Ondavale Home. Tienda de demostración: aquí no se puede comprar nada.',
  },
  ar: {
    ribbon: 'توصيل مجاني إلى 29 بلدًا للطلبات من 60 يورو', shop: 'المتجر', studio: 'الورش', delivery: 'التوصيل', language: 'اللغة',
    title: 'خزف لصباحات هادئة', lead: 'أدوات شاي وخزفيات من ورش صغيرة على شاطئ البحر، نغلّفها بعناية لتصل سليمة أينما كنتم.',
    look: 'تصفّح المجموعة', collection: 'مجموعة هذا الموسم', goods: ['فنجان شاي Tilde', 'وعاء تقديم', 'إبريق شاي Marea', 'طبق حلوى', 'مزهرية طويلة', 'إبريق حليب'],
    studioTitle: 'تسعة أشخاص وأربعة أفران', studioText: 'تُصنع كل قطعة حسب الطلب وبكميات صغيرة، وتحمل علامة الخزّاف الذي صنعها.',
    deliveryTitle: 'تصل سليمة أو نرسل غيرها', deliveryText: 'تُشحن الطلبات خلال يومَي عمل. إذا انكسر شيء في الطريق فأخبرونا في المحادثة لنستبدله.',
    footer: '© Ondavale Home. متجر للعرض فقط، ولا يمكن الشراء منه.',
  },
  ja: {
    ribbon: '60ユーロ以上のご注文で29か国へ送料無料', shop: 'ショップ', studio: '工房', delivery: '配送', language: '言語',
    title: 'ゆっくりした朝のための器', lead: '海辺の小さな工房から、お茶の道具と器をお届けします。どこへでも割れずに届くよう、丁寧にお包みします。',
    look: 'コレクションを見る', collection: '今季の器', goods: ['Tilde ティーカップ', '盛り鉢', 'Marea ティーポット', '取り皿', '背の高い花瓶', 'ミルクジャグ'],
    studioTitle: '9人の作り手と4つの窯', studioText: 'ご注文をいただいてから少しずつお作りします。底には作り手の印が入っています。',
    deliveryTitle: '割れていたら、もう一度お届けします', deliveryText: 'ご注文から2営業日以内に発送します。輸送中に破損した場合は、チャットでお知らせください。交換いたします。',
    footer: '© Ondavale Home デモ用のショップです。実際のご購入はできません。',
  },
  'zh-Hans': {
    ribbon: '订单满 60 欧元，免费配送至 29 个国家和地区', shop: '商店', studio: '工坊', delivery: '配送', language: '语言',
    title: '为慢时光的清晨而作的陶器', lead: '来自海边小工坊的茶具与陶器，用心包装，无论您住在哪里都能完好送达。',
    look: '浏览本季系列', collection: '本季新品', goods: ['Tilde 茶杯', '大碗', 'Marea 茶壶', '点心盘', '高花瓶', '奶壶'],
    studioTitle: '九位匠人，四座窑', studioText: '每件作品均按订单小批量制作，底部有陶艺师的印记。',
    deliveryTitle: '完好送达，否则补寄', deliveryText: '订单在两个工作日内发出。如在途中破损，请在聊天中告诉我们，我们会为您更换。',
    footer: '© Ondavale Home。演示商店，无法实际购买。',
  },
};
const shapes = ['cup', 'bowl', 'pot', 'plate', 'vase', 'jug'];
const prices = [28, 34, 72, 26, 58, 46];

function show(language) {
  const words = texts[language];
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = words[element.dataset.text];
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  document.getElementById('goods').replaceChildren(...words.goods.map((name, index) => product(name, money.format(prices[index]), index)));
}

function product(name, price, index) {
  const item = document.createElement('li');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS(svg.namespaceURI, 'use');
  use.setAttribute('href', `#${shapes[index]}`);
  svg.setAttribute('viewBox', '0 0 144 140');
  svg.setAttribute('class', `g${index + 1}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(use);
  const title = document.createElement('h3');
  title.textContent = name;
  const cost = document.createElement('p');
  cost.textContent = price;
  item.append(svg, title, cost);
  return item;
}

const query = new URLSearchParams(location.search);
const wanted = [query.get('language'), sessionStorage.getItem('language'), ...navigator.languages];
const known = (tag) => Object.keys(texts).find((name) => tag && (tag === name || tag.split('-')[0] === name.split('-')[0]));
const language = wanted.map(known).find(Boolean) ?? 'en';
show(language);

const select = document.getElementById('language');
select.value = language;
select.addEventListener('change', () => {
  sessionStorage.setItem('language', select.value);
  show(select.value);
  window.xenia.queue.push(['setLocale', select.value]);
});

// The chat. A real page writes this into its HTML; here it is in a file because the page's own Content-Security-Policy
// allows no inline script, and the widget has to live with that.
window.xenia = { server: location.origin, channel: query.get('channel') ?? '', queue: [] };
