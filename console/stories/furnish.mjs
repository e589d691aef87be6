// What a company has after some weeks, put into one that has just begun: a mailbox with mails of people and of machines, answers that did not arrive, a chat
// that went on by mail, signatures, quiet hours, a webhook that fails. Pictures and walks then see these screens filled.
import { call } from './house.mjs';
import { PEOPLE, mails } from './mails.mjs';
import { startMailServers } from './mail-servers.mjs';

const ADDRESS = 'care@ondavale.example';
const PATIENCE = 110;
/** Nobody listens on the port for discarding. */
const DEAF = 'http://127.0.0.1:9/replies';

/** Answers where the things made are, and a `close` for the mail servers. Needs a house that may call private addresses. */
export async function furnish(page) {
  const servers = await startMailServers(mails(ADDRESS));
  const channels = (await call(page, 'GET', '/channels')).items;
  const of = (kind) => channels.find((channel) => channel.kind === kind)?.id;
  const mailbox = await openMailbox(page, servers);
  const continued = of('web') && await leaveChat(page, of('web'), mailbox);
  await sign(page);
  if (of('api')) await deafWebhook(page, of('api'));
  const answered = await answerMails(page, mailbox);
  const way = continued && until(async () => (await call(page, 'GET', `/conversations/${continued}/messages?limit=20`)).items.some((message) => message.way), PATIENCE);
  await way;
  return { places: { mailbox, continued, ...answered }, close: servers.close };
}

async function openMailbox(page, { pop, smtp }) {
  const there = (await call(page, 'GET', '/channels')).items.find(({ kind }) => kind === 'email');
  const { id } = there ?? await call(page, 'POST', '/channels', { kind: 'email', name: 'Customer care' });
  await call(page, 'PATCH', `/channels/${id}`, { settings: {
    address: ADDRESS, fromName: 'Ondavale Home', aliases: ['returns@ondavale.example'], importOld: true, plusAddress: true, quoteOriginal: true,
    incoming: { protocol: 'pop3', host: '127.0.0.1', port: pop, encryption: 'none', user: 'care', password: 'care', folder: 'INBOX', deleteFetched: false },
    outgoing: { host: '127.0.0.1', port: smtp, encryption: 'none' },
  } });
  return id;
}

/** A visitor who has gone is answered; a minute later the answer follows by mail. */
async function leaveChat(page, web, mailbox) {
  const hours = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '18:00' }));
  await call(page, 'PATCH', `/channels/${web}/courtesy`, { acknowledge: 'always', answerWithin: 240, hours: [...hours, { day: 'sat', from: '10:00', to: '14:00' }], timeZone: 'Europe/London', country: 'GB', continueByMail: 'known', continueAfter: 1, mailbox });
  const chat = (await call(page, 'GET', '/conversations?view=all&limit=60')).items.find(({ channel, language, owner }) => channel.kind === 'web' && owner && language === 'fr');
  if (!chat) return undefined;
  await call(page, 'POST', `/conversations/${chat.id}/replies`, { text: 'I have asked the warehouse: the right colour leaves today, and the return label is on its way to you.', language: 'en', override: 'Said so by the warehouse' });
  return chat.id;
}

async function sign(page) {
  await call(page, 'PUT', '/me/signatures', { signatures: [
    { language: 'en', text: 'Hannah Whitlock\nCustomer care, Ondavale Home' }, { language: 'ja', text: 'オンダヴェール・ホーム\nお客様窓口 ハンナ・ウィットロック' }, { language: 'ar', text: 'هانا ويتلوك\nخدمة العملاء، أوندافيل هوم' },
  ] });
  await call(page, 'PATCH', '/me/notifications', { quiet: ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '18:00', to: '09:00' })) });
}

async function deafWebhook(page, api) {
  await call(page, 'PATCH', `/channels/${api}`, { settings: { webhookUrl: DEAF } });
  const order = (await call(page, 'GET', '/conversations?view=any&limit=100')).items.find(({ channel, state }) => channel.kind === 'api' && state !== 'closed');
  if (order) await call(page, 'POST', `/conversations/${order.id}/replies`, { text: 'Your mugs have left the warehouse.', language: 'en', override: 'Seen by hand' });
}

/** Of three answers one arrives, one waits for room in the customer's mailbox, and one cannot arrive. */
async function answerMails(page, mailbox) {
  const waiting = async () => (await call(page, 'GET', '/conversations?view=all&limit=100')).items.filter(({ channel }) => channel.id === mailbox || channel.kind === 'email');
  await until(async () => (await waiting()).length >= PEOPLE.length, PATIENCE);
  const found = await waiting();
  const about = (word) => found.find(({ subject }) => subject?.includes(word))?.id;
  const [mail, full, failed] = PEOPLE.map(({ word }) => about(word));
  for (const conversation of [mail, full, failed]) if (conversation) await call(page, 'POST', `/conversations/${conversation}/replies`, { text: 'Thank you for writing. We have found your order and answer in detail today.', language: 'en', override: 'The customer reads English' });
  const undelivered = async () => (await call(page, 'GET', '/outbox/channels')).items.some((line) => line.channel === mailbox && line.dead > 0 && line.failed > 0);
  await until(undelivered, 30);
  return { mail, failed };
}

async function until(holds, seconds) {
  for (let second = 0; second < seconds; second++) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return false;
}
