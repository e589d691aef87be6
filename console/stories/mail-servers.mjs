// A mailbox for stories and pictures: POP3 (RFC 1939) hands out the mails given, SMTP (RFC 5321) takes what is sent. Addresses that begin with "gone" or "full"
// are refused as providers refuse them, for good and for now.
import { createServer } from 'node:net';
import { SAID_SIZE } from './mails.mjs';

const REFUSALS = { gone: '550 5.1.1 The mailbox does not exist', full: '452 4.2.2 The mailbox is full' };

/** @param mails whole mails with CRLF at the end of their lines */
export async function startMailServers(mails) {
  const pop = await listen((socket) => {
    socket.write('+OK ready\r\n');
    return (line) => popAnswer(line, mails.map((mail) => Buffer.from(mail, 'utf8')));
  });
  const smtp = await listen((socket) => {
    socket.write('220 stories ESMTP\r\n');
    let writing = false;
    return (line) => {
      if (!writing) { writing = /^data/i.test(line); return smtpAnswer(line); }
      if (line !== '.') return undefined;
      writing = false;
      return '250 2.0.0 taken';
    };
  });
  return { pop: pop.address().port, smtp: smtp.address().port, close: () => { pop.close(); smtp.close(); } };
}

/** A server that answers line by line. */
function listen(greet) {
  const open = new Set();
  const server = createServer((socket) => {
    open.add(socket);
    const answer = greet(socket);
    let said = '';
    socket.setEncoding('latin1').on('error', () => undefined).on('close', () => open.delete(socket)).on('data', (part) => {
      said += part;
      for (let end = said.indexOf('\r\n'); end >= 0; end = said.indexOf('\r\n')) {
        const line = said.slice(0, end);
        said = said.slice(end + 2);
        const words = answer(line);
        if (words !== undefined) socket.write(Buffer.concat([Buffer.from(words), Buffer.from('\r\n')]));
        if (/^quit$/i.test(line)) socket.end();
      }
    });
  });
  const close = server.close.bind(server);
  server.close = () => { open.forEach((socket) => socket.destroy()); return close(); };
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function popAnswer(line, mails) {
  const [command, number, lines] = line.toUpperCase().split(' ');
  const list = (tell) => (number ? `+OK ${number} ${tell(mails[number - 1], number - 1)}` : ['+OK', ...mails.map((mail, at) => `${at + 1} ${tell(mail, at)}`), '.'].join('\r\n'));
  switch (command) {
    case 'CAPA': return '+OK\r\nUSER\r\nUIDL\r\nTOP\r\n.';
    case 'STAT': return `+OK ${mails.length} ${mails.reduce((sum, mail) => sum + mail.length, 0)}`;
    case 'LIST': return list((mail) => new RegExp(`^${SAID_SIZE}: (\\d+)`, 'm').exec(mail.toString())?.[1] ?? mail.length);
    case 'UIDL': return list((_, at) => `story-${at + 1}`);
    case 'RETR': return `+OK\r\n${stuffed(mails[number - 1].toString())}\r\n.`;
    case 'TOP': return `+OK\r\n${stuffed(top(mails[number - 1].toString(), Number(lines)))}\r\n.`;
    default: return '+OK';
  }
}
const stuffed = (mail) => mail.replace(/^\./gm, '..').replace(/\r\n$/, '');
const top = (mail, lines) => { const [head, ...body] = mail.split('\r\n\r\n'); return `${head}\r\n\r\n${body.join('\r\n\r\n').split('\r\n').slice(0, lines).join('\r\n')}`; };

function smtpAnswer(line) {
  const command = line.slice(0, 4).toUpperCase();
  const refused = command === 'RCPT' && Object.entries(REFUSALS).find(([name]) => line.toLowerCase().includes(`<${name}`));
  if (refused) return refused[1];
  return { EHLO: '250-stories\r\n250-8BITMIME\r\n250 SMTPUTF8', DATA: '354 go on', QUIT: '221 bye' }[command] ?? '250 2.1.0 fine';
}
