import { lazy, Suspense, type ComponentType } from 'react';
import type { Conversation } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { CustomerCard } from './CustomerCard';
import { CustomerMerge } from './CustomerMerge';
import { LatestVisit } from './LatestVisit';
import { MergePanel } from './MergePanel';
import { PreviousConversations } from './PreviousConversations';
import { Properties } from './Properties';
import { Timeline } from './Timeline';

const CultureCard = lazy(() => import('./culture/CultureCard'));

export type ContextSection = ComponentType<{ conversation: Conversation }>;
export interface ContextTab { key: string; name: PlainKey; sections: readonly ContextSection[] }

const Person: ContextSection = ({ conversation: { customer } }) => <CustomerCard key={customer.id} id={customer.id} />;
const Culture: ContextSection = ({ conversation }) => <Suspense fallback={null}><CultureCard key={conversation.id} conversation={conversation} /></Suspense>;
const Previous: ContextSection = ({ conversation: { id, customer } }) => <PreviousConversations customer={customer.id} current={id} />;
const SamePerson: ContextSection = ({ conversation: { customer } }) => <CustomerMerge id={customer.id} />;
const Trail: ContextSection = ({ conversation }) => <Timeline id={conversation.id} />;

/** What stands beside a conversation, in this order. A section that has nothing to say draws nothing. */
export const TABS: readonly ContextTab[] = [
  { key: 'customer', name: 'context.customer', sections: [Person, Culture, LatestVisit, Previous, SamePerson] },
  { key: 'conversation', name: 'context.conversation', sections: [Properties, MergePanel] },
  { key: 'timeline', name: 'context.timeline', sections: [Trail] },
];
