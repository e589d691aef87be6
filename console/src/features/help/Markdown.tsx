import Reader, { type Components } from 'react-markdown';
import { Link } from 'react-router';
import tables from 'remark-gfm';
import { HELP } from './pages';

/** A page of the documentation. Pages that are at hand are linked, others are named. */
export const Markdown = ({ page }: { page: string }) => <Reader remarkPlugins={[tables]} components={PARTS}>{page}</Reader>;

// what may be wider than the page is scrolled by itself, and by the keyboard too
const PARTS: Components = {
  pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
  table: ({ children }) => <div tabIndex={0} role="group"><table>{children}</table></div>,
  th: ({ children }) => <th scope="col">{children}</th>,
  a({ href = '', children }) {
    const name = /^(?:\.\/)?([\w-]+)\.md/.exec(href)?.[1];
    if (name && name in HELP) return <Link to={`/help/${name}`}>{children}</Link>;
    return /^https?:/.test(href) ? <a href={href} target="_blank" rel="noreferrer noopener">{children}</a> : children;
  },
};
