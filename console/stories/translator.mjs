// A translator for stories: the interface of LibreTranslate with a phrase book for brains. What it does not know it gives back with the
// language before it.
import { createServer } from 'node:http';

const CODES = ['en', 'es', 'ja', 'zh-Hans', 'ar', 'ko', 'fr'];

/** @param lines pairs of sentences: [language, words, language, words] */
export function startTranslator(lines) {
  const book = new Map(lines.flatMap(([from, words, to, other]) => [[`${from} ${to} ${words}`, other], [`${to} ${from} ${other}`, words]]));
  const server = createServer((request, answer) => {
    let body = '';
    request.on('data', (part) => { body += part; });
    request.on('end', () => {
      const send = (status, json) => { answer.writeHead(status, { 'Content-Type': 'application/json' }); answer.end(JSON.stringify(json)); };
      if (request.url.startsWith('/languages')) return send(200, CODES.map((code) => ({ code, name: code, targets: CODES })));
      const { q, source, target } = JSON.parse(body);
      const found = [q].flat().map((words) => book.get(`${source} ${target} ${words.replace(/<[^>]*>/g, '').trim()}`) ?? `${target}: ${words}`);
      return send(200, { translatedText: found });
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({
    name: 'Phrase book of the stories', url: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  })));
}
