import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { blocks, inlines, type Block } from './markdown';
import { HELP } from './pages';

/** A page of the documentation. Pages that are at hand are linked, others are named. */
export const Markdown = ({ page }: { page: string }) => blocks(page).map((block, at) => <Piece key={at} block={block} />);

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': { const Title = `h${block.level}` as 'h1'; return <Title>{marked(block.text)}</Title>; }
    case 'code': return <pre tabIndex={0}><code>{block.text}</code></pre>;
    case 'table': return <div tabIndex={0} role="group"><table><thead><tr>{block.head.map((cell, at) => <th key={at} scope="col">{marked(cell)}</th>)}</tr></thead><tbody>{block.rows.map((row, at) => <tr key={at}>{row.map((cell, place) => <td key={place}>{marked(cell)}</td>)}</tr>)}</tbody></table></div>;
    case 'list': { const List = block.ordered ? 'ol' : 'ul'; return <List>{block.items.map((item, at) => <li key={at}>{marked(item)}</li>)}</List>; }
    default: return <p>{marked(block.text)}</p>;
  }
}

function marked(text: string): ReactNode[] {
  return inlines(text).map((part, at) => {
    switch (part.kind) {
      case 'code': return <code key={at}>{part.text}</code>;
      case 'strong': return <b key={at}>{marked(part.text)}</b>;
      case 'emphasis': return <em key={at}>{part.text}</em>;
      case 'link': return <Target key={at} to={part.to}>{marked(part.text)}</Target>;
      default: return part.text;
    }
  });
}

function Target({ to, children }: { to: string; children: ReactNode }) {
  const name = /^(?:\.\/)?([\w-]+)\.md/.exec(to)?.[1];
  if (name && name in HELP) return <Link to={`/help/${name}`}>{children}</Link>;
  return /^https?:/.test(to) ? <a href={to} target="_blank" rel="noreferrer noopener">{children}</a> : children;
}
