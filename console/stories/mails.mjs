// The mails in the mailbox of the pictures: three by people, and some by machines, which are held; one of these shows a picture it carries, one is too large to fetch.

/** Whose mails become conversations, each known by a word of its subject: an answer to the first arrives, to the second waits, to the third cannot arrive. */
export const PEOPLE = [
  { word: 'Rückgabe', name: 'Annegret Hoffmann', address: 'annegret.hoffmann@example.de', subject: 'Rückgabe der Reisetasche (OV-207733)', html: '<p>Guten Tag,</p><p>die Naht der Reisetasche ist nach zwei Wochen aufgegangen. Ich möchte sie <b>zurückgeben</b>.</p><ul><li>Bestellung OV-207733</li><li>gekauft am 2. November</li></ul><p>Mit freundlichen Grüßen<br>Annegret Hoffmann</p><img src="https://pictures.example/seam.jpg" width="200">' },
  { word: '注文', name: '佐藤 健一', address: 'full.sato@example.jp', subject: '注文した湯のみについて（OV-208114）', text: 'お世話になっております。\n\n先日注文した湯のみ三点のうち、一点の色が写真と異なります。交換は可能でしょうか。\n\n佐藤 健一' },
  { word: 'طلب', name: 'منى الشريف', address: 'gone.mona@example.eg', subject: 'استفسار عن طلب رقم OV-209002', text: 'السلام عليكم،\n\nلم يصلني الطلب رقم OV-209002 حتى الآن، وكان من المفترض أن يصل يوم الخميس. هل يمكنكم التحقق من ذلك؟\n\nشكرًا جزيلًا\nمنى الشريف' },
];

/** A line of the head by which a small mail says that it is a large one. */
export const SAID_SIZE = 'X-Said-Size';
const CHEQUERED = 'iVBORw0KGgoAAAANSUhEUgAAAKAAAAAoCAMAAABO8gGqAAAABlBMVEUfb1zywU44m3QhAAAAO0lEQVR42u3QsQ0AAAjDMPj/aR7oDkLO3MFqVahDl3aAgICAgICAgICAgH+A3gIEBAQEBAQEBAQEXNwNXFsMge6+Wc4AAAAASUVORK5CYII=';

const MACHINES = [
  { address: 'away@partner.example', name: 'Jonas Petersen', subject: 'Abwesend: Ihre Nachricht', more: ['Auto-Submitted: auto-replied'], text: 'Ich bin bis zum 30. November nicht im Büro.' },
  { address: 'ooo@supplier.example', name: 'Taller Marea', subject: 'Respuesta automática: fuera de la oficina', more: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'], text: 'Estoy de vacaciones y contestaré a la vuelta.' },
  { address: 'noreply@parcels.example', name: 'Paketdienst Nord', subject: 'Automatische Antwort: Ihre Anfrage ist eingegangen', more: ['Auto-Submitted: auto-replied'], html: '<p><img src="cid:sign@parcels.example" alt="Paketdienst Nord" width="160" height="40"></p><p>Vielen Dank für Ihre Nachricht. Wir melden uns innerhalb von <b>zwei Werktagen</b>.</p>', picture: CHEQUERED },
  { address: 'studio@photos.example', name: 'Estudio Luz', subject: 'Fotos del catálogo, sin comprimir', more: [`${SAID_SIZE}: ${62 * 1024 * 1024}`], text: 'Van adjuntas.' },
  { address: 'mailer-daemon@relay.example', name: 'Mail Delivery System', subject: 'Undelivered Mail Returned to Sender', more: ['Auto-Submitted: auto-replied', 'Return-Path: <>'], text: 'This is the mail system at host relay.example. Your message could not be delivered.' },
];

const encoded = (words) => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`;

/** HTML beside the picture that it shows. */
const related = (html, picture) => ['Content-Type: multipart/related; boundary=leaf', '', '--leaf', 'Content-Type: text/html; charset=utf-8', '', html,
  '--leaf', 'Content-Type: image/png; name=sign.png', 'Content-ID: <sign@parcels.example>', 'Content-Disposition: inline', 'Content-Transfer-Encoding: base64', '', picture, '--leaf--'];

/** All of them, as a server hands them out. */
export const mails = (to) => [...PEOPLE, ...MACHINES].map(({ name, address, subject, text, html, picture, more = [] }, at) => [
  ...more.filter((line) => line.startsWith('Return-Path')),
  `From: ${encoded(name)} <${address}>`, `To: ${to}`, `Subject: ${encoded(subject)}`, `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`, `Message-ID: <story-${at}@example.com>`,
  ...more.filter((line) => !line.startsWith('Return-Path')), 'MIME-Version: 1.0',
  ...(picture ? related(html, picture) : [`Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', (html ?? text).replaceAll('\n', '\r\n')]), '',
].join('\r\n'));
