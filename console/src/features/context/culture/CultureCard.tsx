import { Button } from 'antd';
import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { CultureCard as Card } from '@/shared/api/culture';
import type { Conversation } from '@/shared/api/types';
import { useCultureCard } from '@/shared/data/culture';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { REGISTERS } from '@/shared/ui/registers';
import { Evidence } from '@/shared/ui/Evidence';
import { Axes } from './Axes';
import { BECAUSE } from './because';
import { Days } from './Days';
import { Greetings } from './Greetings';
import { LocalTimes } from './LocalTimes';
import { WishesForm } from './WishesForm';
import frame from '../Context.module.css';
import styles from './Card.module.css';

/** How to meet this customer: what they told us first, then what is usual in the market, each with its reason. */
export default function CultureCard({ conversation }: { conversation: Conversation }) {
  const t = useText();
  const { data: card, isPending } = useCultureCard(conversation.id);
  const [editing, setEditing] = useState(false);
  if (isPending) return <section className={frame.section}><Bone width="50%" height={14} /><Bone /><Bone width="80%" /></section>;
  if (!card?.enabled) return null;
  return (
    <section className={frame.section} aria-label={t('card.title')}>
      <h3 className={frame.sectionHead}>
        <span>{t('card.title')}{card.market && <> · <bdi>{card.market.name}</bdi></>}</span>
        <Button type="text" size="small" icon={<Pencil size={14} />} onClick={() => setEditing(!editing)} aria-label={t('card.wishes')} title={t('card.wishes')} aria-expanded={editing} />
      </h3>
      {editing ? <WishesForm conversation={conversation} card={card} onClose={() => setEditing(false)} /> : <Shown card={card} conversation={conversation.id} />}
    </section>
  );
}

function Shown({ card, conversation }: { card: Card; conversation: string }) {
  const t = useText();
  const { name, register, locale } = card;
  return (
    <>
      {card.pause && <p className={styles.pause}><span><b>{card.pause.kind === 'full' ? t('card.pause.full') : t('card.pause.tone')}</b> <span dir="auto">{card.pause.because}</span></span> <Evidence fact={card.pause.fact} grade={card.pause.grade} /></p>}
      <dl className={styles.lines}>
        {name && (name.address || name.full) && (
          <Line name={t('card.address')} because={t(BECAUSE[name.because] ?? 'because.none')} explanation={name.explanation}>
            <bdi className={styles.address}>{name.address || name.full}</bdi>
            {name.pronunciation && <small>{t('card.pronounced', { latin: name.pronunciation.latin })}</small>}
          </Line>
        )}
        {register && <Line name={t('customer.register')} because={t(BECAUSE[register.because] ?? 'because.none')} explanation={register.explanation}>{t(REGISTERS[register.value])}</Line>}
        {locale && (locale.name || locale.candidates.length > 0) && (
          <Line name={t('card.locale')} because={t(BECAUSE[locale.by] ?? 'because.none')} explanation={locale.candidates[0]?.reasons.join(' ')}>
            <bdi>{locale.name ?? locale.candidates.slice(0, 2).map((candidate) => candidate.name).join(' · ')}</bdi>
          </Line>
        )}
      </dl>
      {card.time && <LocalTimes time={card.time} />}
      <Greetings conversation={conversation} />
      <Days holidays={card.holidays} festivals={card.festivals} conversation={conversation} />
      {card.sensitivities.length > 0 && (
        <Group name={t('card.sensitivities')} count={card.sensitivities.length}>
          <ul className={styles.list}>{card.sensitivities.map((each) => <li key={each.id}><span><b dir="auto">{each.summary}</b><small dir="auto">{each.note}</small></span><Evidence fact={each.id} grade={each.grade} /></li>)}</ul>
        </Group>
      )}
      {card.axes.length > 0 && <Group name={t('card.axes')}><Axes axes={card.axes} /></Group>}
      {(card.channels.length > 0 || card.formats) && (
        <Group name={t('card.habits')}>
          <dl className={styles.lines}>
            {card.channels.length > 0 && <Line name={t('card.channels')}><bdi>{card.channels.map((channel) => channel.name).join(' · ')}</bdi> {card.channels[0] && <Evidence fact={card.channels[0].fact} />}</Line>}
            {card.formats && <Line name={t('card.formats')}><bdi>{[card.formats.date, card.formats.number, card.formats.currency].filter(Boolean).join(' · ')}</bdi></Line>}
          </dl>
        </Group>
      )}
      {card.notAboutThePerson && <p className={styles.caution}>{card.notAboutThePerson}</p>}
    </>
  );
}

/** One value with its reason; the whole sentence on hover and for screen readers. */
const Line = ({ name, because, explanation, children }: { name: string; because?: string; explanation?: string; children: ReactNode }) => (
  <><dt>{name}</dt><dd>{children}{because && <small className={styles.because} title={explanation}>{because}{explanation && <span className="visually-hidden"> {explanation}</span>}</small>}</dd></>
);

export function Group({ name, count, children }: { name: string; count?: number; children: ReactNode }) {
  return <details className={styles.group}><summary>{name}{count !== undefined && <small> {count}</small>}</summary>{children}</details>;
}
